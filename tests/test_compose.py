"""The compose file starts what it says: one bot alone, or processes that are one, and a spare."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from bot.settings import ROOT, Settings
from bot.shards import Slot

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
BOTS = {name: service for name, service in SERVICES.items() if "build" in service}


def settings(service: dict[str, Any]) -> Settings:
    """What a bot is told, less what stands in .env."""
    assert {name.lower() for name in service["environment"]} <= set(Settings.model_fields)
    return Settings.model_validate({name.lower(): value for name, value in service["environment"].items()})


def test_without_a_profile_one_bot_runs_on_its_own_file() -> None:
    (alone,) = (service for service in SERVICES.values() if "profiles" not in service)
    told = settings(alone)
    assert told.database == "sqlite+aiosqlite:////data/rooftop.db"
    assert (told.slot, told.discord_api_base_url) == (Slot(1, 1), None)


def test_the_clusters_processes_share_database_limits_and_files_and_one_of_them_is_a_spare() -> None:
    (together,) = (service for service in BOTS.values() if service.get("profiles") == ["cluster"])
    told = settings(together)
    assert told.slot == Slot(None, together["deploy"]["replicas"] - 1)
    assert told.database.startswith("postgresql+asyncpg://rooftop:")
    assert told.database.endswith("@database/rooftop")
    assert told.discord_api_base_url == "http://limits:8080/api/v10"
    assert {tuple(service["volumes"]) for service in BOTS.values()} == {("data:/data",)}


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_what_a_service_needs_is_started_with_it_and_kept(service: dict[str, Any]) -> None:
    for needed in service.get("depends_on", {}):
        assert SERVICES[needed].get("profiles", []) in ([], service.get("profiles"))
    for volume in service.get("volumes", []):
        assert volume.partition(":")[0] in COMPOSE["volumes"]
    assert service["restart"] == "unless-stopped"


@pytest.mark.parametrize("service", BOTS.values(), ids=BOTS)
def test_a_bot_has_no_rights_that_it_does_not_need(service: dict[str, Any]) -> None:
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "ports" not in service
