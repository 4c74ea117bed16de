"""What a self-hoster can set, by the environment or a `.env` file; `.env.example` documents each name."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal

from dotenv import dotenv_values
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from bot.errors import StartupError
from bot.shards import Slot

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT / "seeds"

# Three dot-separated parts of URL-safe base64: the application's id, a timestamp and a signature.
TOKEN_SHAPE = re.compile(r"[\w-]{18,40}\.[\w-]{5,10}\.[\w-]{25,80}")


class Settings(BaseModel):
    """Typed settings, by their names in small letters."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    discord_token: SecretStr | None = None
    database_url: str | None = None
    rooftop_cluster: str | None = None
    data_dir: Path = Path("data")
    message_content: bool = False
    language: str = Field("en", pattern=r"^[a-z]{2}(-[A-Z]{2})?$")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    discord_api_base_url: str | None = Field(None, pattern=r"^https?://\S+$")
    discord_gateway_url: str | None = Field(None, pattern=r"^wss?://\S+$")
    playground_port: int = Field(8137, ge=0, le=65535)
    metrics_port: int | None = Field(None, ge=1, le=65535)
    metrics_host: str = "127.0.0.1"

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("language", mode="before")
    @classmethod
    def _first_language(cls, value: object) -> object:
        """Desktops set LANGUAGE too, to a list such as `fr_FR:fr`: its first entry is meant."""
        if not isinstance(value, str):
            return value
        first = value.split(":", 1)[0].split(".", 1)[0].replace("_", "-")
        return "en" if first in {"C", "POSIX"} else first

    @field_validator("rooftop_cluster")
    @classmethod
    def _several(cls, value: str, info: ValidationInfo) -> str:
        try:
            Slot.read(value)
        except ValueError:
            raise PydanticCustomError(
                "slot", "is written i/n: of n processes this is the i-th, from 1 to n; or any/n: whichever is lacking"
            ) from None
        if not str(info.data.get("database_url")).startswith("postgres"):
            raise PydanticCustomError("slot", "several processes need a PostgreSQL: set DATABASE_URL to one")
        return value

    @property
    def slot(self) -> Slot:
        """Which of the processes on the database this one is; the only one where nothing is said."""
        return Slot.read(self.rooftop_cluster) if self.rooftop_cluster else Slot()

    @property
    def database(self) -> str:
        """The SQLAlchemy URL of the database, with its asynchronous driver named."""
        if self.database_url is None:
            return f"sqlite+aiosqlite:///{(self.data_dir / 'rooftop.db').as_posix()}"
        url = re.sub(r"^postgres(ql)?://", "postgresql+asyncpg://", self.database_url)
        url = re.sub(r"^sqlite://", "sqlite+aiosqlite://", url)
        # Hosted PostgreSQL names its encryption as libpq does; asyncpg has another word for it.
        return re.sub(r"([?&])sslmode=", r"\1ssl=", url)

    @property
    def seals_dir(self) -> Path:
        """Where the files of sealed spoilers are."""
        return self.data_dir / "seals"

    @property
    def token(self) -> str | None:
        """The bot token without the spaces and quotes that copying brings along; None for the playground."""
        return self.discord_token.get_secret_value().strip().strip("\"'") if self.discord_token else None

    def token_is_plausible(self) -> bool:
        """Whether the token has a token's shape (which is not yet a token that Discord accepts)."""
        return bool(self.token and TOKEN_SHAPE.fullmatch(self.token))


def load_settings() -> Settings:
    """Read the settings: the environment comes before `.env`, and an empty value counts as not set.

    Raises StartupError naming every setting that is wrong, and never its value.
    """
    try:
        sources = (dotenv_values(".env", encoding="utf-8-sig"), os.environ)
        given = {name.lower(): value for source in sources for name, value in source.items() if value}
        return Settings.model_validate(given)
    except UnicodeDecodeError:
        raise StartupError("The file .env is not UTF-8 text: save it again as UTF-8.") from None
    except ValidationError as error:
        wrong = "; ".join(f"{str(e['loc'][0]).upper()}: {e['msg']}" for e in error.errors())
        raise StartupError(f"A setting is wrong: {wrong}. See .env.example for what each may be.") from None
