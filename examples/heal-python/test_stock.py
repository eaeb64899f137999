import unittest

from stock import cents, find, parse, worth


class Reading(unittest.TestCase):
    def test_empty_lines_are_no_items(self):
        self.assertEqual(len(parse("B; nut; 1; 0.10\n\nA; bolt; 2; 0.20\n")), 2)

    def test_items_are_sorted_by_code(self):
        self.assertEqual([each.code for each in parse("B; nut; 1; 0.10\nA; bolt; 2; 0.20")], ["A", "B"])

    def test_prices_are_exact_to_the_cent(self):
        self.assertEqual(cents("0.29"), 29)
        self.assertEqual(cents("4.10"), 410)


class Using(unittest.TestCase):
    def test_the_worth_counts_every_piece(self):
        self.assertEqual(worth(parse("A; bolt; 2; 0.25\nB; nut; 4; 0.50")), 250)

    def test_an_item_is_found_by_its_code(self):
        items = parse("A; bolt; 2; 0.25\nB; nut; 4; 0.50")
        self.assertEqual(find(items, "B").name, "nut")
        self.assertIsNone(find(items, "C"))


if __name__ == "__main__":
    unittest.main()
