"""Prints the stock list, as somebody at the counter would."""

from pathlib import Path

from stock import find, parse, worth

items = parse(Path("stock.txt").read_text(encoding="utf-8"))
for each in items:
    print(f"{each.code}  {each.count:>4} x {each.name}")
print(f"worth {worth(items) / 100:.2f}")
print(f"B-02 is a {find(items, 'B-02').name}")
