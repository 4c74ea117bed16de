"""What self-hosters run is what is there: the image's files, its health check, and the unit's command."""

from __future__ import annotations

import re

import yaml

from bot.settings import ROOT

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
UNIT = (ROOT / "bot" / "ops" / "rooftop.service").read_text(encoding="utf-8")


def test_the_image_takes_files_that_are_there_and_that_are_not_kept_from_it() -> None:
    let_in = set(re.findall(r"^!(\S+)$", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.MULTILINE))
    copied = {
        source
        for sources in re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE)
        for source in sources.split()
    }
    assert copied == let_in
    assert {"bot", "cogs", "seeds", "requirements.txt"} <= copied
    assert [name for name in copied if not (ROOT / name).exists()] == []


def test_the_image_runs_as_somebody_without_rights_and_asks_the_port_that_it_answers_at() -> None:
    (port,) = re.findall(r"METRICS_PORT=(\d+)", DOCKERFILE)
    assert f"http://127.0.0.1:{port}/healthz" in DOCKERFILE
    assert re.findall(r"^USER (\S+)$", DOCKERFILE, re.MULTILINE) == ["rooftop"]
    service = COMPOSE["services"]["rooftop"]
    assert service["environment"]["METRICS_PORT"] == port
    (data,) = re.findall(r"^VOLUME (\S+)$", DOCKERFILE, re.MULTILINE)
    assert data == service["environment"]["DATA_DIR"]
    assert f"data:{data}" in service["volumes"]


def test_the_unit_starts_what_make_sets_up() -> None:
    assert re.search(r"^ExecStart=(\S+)/\.venv/bin/python -m bot run$", UNIT, re.MULTILINE)
    assert ".venv/.run:" in (ROOT / "Makefile").read_text(encoding="utf-8")
