"""A stock list: what there is, what it is worth, and where to find it."""

from collections import namedtuple

Item = namedtuple("Item", "code name count cents")


def parse(text):
    """The items of a list with a line such as `A-17; long bolt; 12; 0.35` for each, sorted by code."""
    return sorted(item(line) for line in text.split("\n"))


def item(line):
    """The item that a line tells."""
    code, name, count, price = (part.strip() for part in line.split(";"))
    return Item(code, name, int(count), cents(price))


def cents(price):
    """A price such as 0.35 in cents."""
    return int(float(price) * 100)


def worth(items):
    """What all items together are worth, in cents."""
    return sum(each.count * each.cents for each in items)


def find(items, code):
    """The item with a code, of items sorted by code; None when there is none."""
    for each in items:
        if each.code == code:
            return each
    return None
