"""What a picture costs: time of one core, size, and memory that stays."""

from __future__ import annotations

import json
import subprocess
import sys
from statistics import median
from time import process_time

from bot.settings import ROOT
from bot.ui.pictures.studio import drawn
from tests.ui.pictures import samples

TIMES = 10
# In a process of its own, so that nothing else is counted: kilobytes before Pillow, after each kind, after many.
_MEMORY = """
import json, resource, bot.client
from tests.ui.pictures import samples
from bot.ui.pictures.studio import drawn
def held():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize() // 1024
told = [held()]
for times in (1, 20):
    for _ in range(times):
        for figure in samples.ALL:
            drawn(figure)
    told.append(held())
print(json.dumps(told))
"""


def test_what_drawing_takes() -> None:
    print()
    for figure in samples.ALL:
        size, taken = len(drawn(figure)), []
        for _ in range(TIMES):
            started = process_time()
            drawn(figure)
            taken.append(process_time() - started)
        print(f"{figure.kind}: {median(taken) * 1000:.0f} ms of a core, {size / 1024:.0f} KB")


def test_what_drawing_holds() -> None:
    run = subprocess.run([sys.executable, "-c", _MEMORY], cwd=ROOT, capture_output=True, text=True, check=True)
    before, once, often = json.loads(run.stdout)
    print(f"\nmemory: {before / 1024:.0f} MB before, +{(once - before) / 1024:.0f} MB with each kind drawn once, ")
    print(f"+{(often - before) / 1024:.0f} MB with each drawn 21 times")
