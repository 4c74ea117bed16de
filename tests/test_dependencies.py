"""What Rooftop rests on, as far as that can be told without a network: pinned, installed so, used, free to use."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.metadata import distribution, packages_distributions
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.settings import ROOT
from tests.test_house import SOURCES, imported

if TYPE_CHECKING:
    from importlib.metadata import Distribution

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = ("requirements.txt", "requirements-dev.txt")
_PIN = re.compile(r"^(?P<pin>[^\s#-][^\n\\]*?)(?P<hashes>(?: \\\n +--hash=sha256:[0-9a-f]{64})*)$", re.MULTILINE)

# Used without being imported by us: drivers that a URL names, zones, and the letters of pictures.
NAMED_ELSEWHERE = {"aiosqlite", "asyncpg", "tzdata", "fontpkg-inter"}
# Licences under which all of it may be used and passed on beside ours, by the words they go by.
FREE = re.compile(
    r"\b(MIT|MIT-0|MIT-CMU|BSD|BSD-[23]-Clause|ISC|ISCL|PSF-2\.0|CNRI-Python|Python Software Foundation|Apache"
    r"|Apache[- ]2\.0|APL 2|MPL|MPL-2\.0|Mozilla Public|OFL-1\.1|Public-Domain)\b"
)


def locked(name: str) -> dict[str, tuple[Requirement, int]]:
    """What a lock file pins, and with how many hashes, for any system."""
    found = _PIN.finditer((ROOT / name).read_text(encoding="utf-8"))
    pins = [(Requirement(pin["pin"]), pin["hashes"].count("--hash=")) for pin in found]
    return {canonicalize_name(pin.name): (pin, hashes) for pin, hashes in pins}


def here(name: str) -> list[str]:
    """What a lock file pins for this system."""
    return [pinned for pinned, (pin, _) in locked(name).items() if pin.marker is None or pin.marker.evaluate()]


def declared(*extras: str) -> dict[str, Requirement]:
    """What we say that we need."""
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in PROJECT["optional-dependencies"][extra])]
    return {canonicalize_name(need.name): need for need in map(Requirement, lines)}


@pytest.mark.parametrize("name", LOCKS)
def test_everything_is_pinned_to_one_version_and_its_hashes(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert len(locked(name)) == len(re.findall(r"^[A-Za-z0-9]", text, re.MULTILINE))
    for pin, hashes in locked(name).values():
        (version,) = pin.specifier
        assert (version.operator, pin.url) == ("==", None), pin
        assert hashes, pin


@pytest.mark.parametrize("name", LOCKS)
def test_what_is_installed_is_what_is_pinned(name: str) -> None:
    installed = {pinned: distribution(pinned).version for pinned in here(name)}
    assert installed == {pinned: next(iter(locked(name)[pinned][0].specifier)).version for pinned in here(name)}


def test_those_who_run_it_get_what_it_was_tested_with() -> None:
    run, tested = (locked(name) for name in LOCKS)
    assert {name: str(pin) for name, (pin, _) in run.items()} == {name: str(tested[name][0]) for name in run}


@pytest.mark.parametrize(("name", "extras"), [(LOCKS[0], ()), (LOCKS[1], ("dev",))])
def test_what_is_pinned_is_what_was_asked_for(name: str, extras: tuple[str, ...]) -> None:
    for needed, need in declared(*extras).items():
        (version,) = locked(name)[needed][0].specifier
        assert need.specifier.contains(version.version), need


def test_nothing_that_is_installed_lacks_or_contradicts_another() -> None:
    checked = subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", "check"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_nothing_is_used_that_was_not_asked_for_and_nothing_asked_for_that_is_not_used() -> None:
    modules = {name for path in SOURCES for name in imported(path)} - {"bot", "cogs", *sys.stdlib_module_names}
    by_module = packages_distributions()
    used = {name: {canonicalize_name(each) for each in by_module[name]} for name in modules}
    asked = set(declared())
    parts = {canonicalize_name(Requirement(part).name) for name in asked for part in distribution(name).requires or ()}
    assert {name: by for name, by in used.items() if not by & (asked | parts)} == {}
    assert asked - NAMED_ELSEWHERE - set().union(*used.values()) == set()


@pytest.mark.parametrize("name", here(LOCKS[0]))
def test_it_may_be_used_and_passed_on(name: str) -> None:
    assert any(FREE.search(licence) for licence in licences(distribution(name))), licences(distribution(name))
    assert not any(re.search(r"\b[AL]?GPL", licence) for licence in licences(distribution(name)))


def licences(installed: Distribution) -> list[str]:
    """What a package says that its licence is, in whichever of the three places."""
    said = installed.metadata
    classified = [line for line in said.get_all("Classifier", []) if line.startswith("License ::")]
    return [line for line in (said.get("License-Expression"), *classified, said.get("License", "")[:200]) if line]
