"""A scripted stand-in for a coding agent: no model, no cost, the same result every time, and it says so on every line.

It is called as an agent would be, reads what the loop tells it in the environment, and makes one change that it knows.
"""

import os
import sys
from argparse import ArgumentParser
from pathlib import Path

parser = ArgumentParser()
parser.add_argument("--workspace", required=True, help="the folder of the project")
parser.add_argument("--task", required=True)
words = parser.parse_args()

# (the step it belongs to, what the failure says, what is there, what has to be there, why)
CHANGES = [
    (
        "fix",
        "not enough values to unpack",
        'for line in text.split("\\n"))',
        'for line in text.split("\\n") if line.strip())',
        "an empty line is no item",
    ),
    (
        "fix",
        "test_prices_are_exact_to_the_cent",
        "return int(float(price) * 100)",
        "return round(float(price) * 100)",
        "0.29 * 100 is a little less than 29 in binary fractions",
    ),
    (
        "improve",
        "",
        """    for each in items:
        if each.code == code:
            return each
    return None
""",
        """    at = bisect_left(items, code, key=lambda each: each.code)
    return items[at] if at < len(items) and items[at].code == code else None
""",
        "sorted items can be searched by halving",
    ),
]


def say(text):
    for line in text.splitlines():
        print(f"[scripted stand-in, no model] {line}")


step = os.environ.get("OPENLOOP_STEP", "")
error = os.environ.get("OPENLOOP_LAST_ERROR", "")
source = Path(words.workspace, "stock.py")
text = source.read_text(encoding="utf-8")
say(f"{step} in round {os.environ.get('OPENLOOP_ROUND', '?')}: {words.task}")
for kind, sign, before, after, why in CHANGES:
    if kind != step or sign not in error or before not in text:
        continue
    text = text.replace(before, after)
    if "bisect_left(" in after:
        text = text.replace("from collections", "from bisect import bisect_left\nfrom collections", 1)
    source.write_text(text, encoding="utf-8")
    say(f"changed stock.py: {why}")
    sys.exit(0)
say("it knows no change for this and has changed nothing")
sys.exit(1)
