"""The refusals of Discord's API: status, code and words as it sends them."""

from __future__ import annotations

from .basics import Json


class ApiError(Exception):
    """A refusal that the client gets as JSON."""

    def __init__(self, status: int, code: int, message: str, **details: object) -> None:
        super().__init__(message)
        self.status = status
        self.body: Json = {"message": message, "code": code, **details}


def not_found(what: str) -> ApiError:
    """404 with the code that Discord gives to an unknown thing of this kind."""
    return ApiError(404, _UNKNOWN[what], f"Unknown {what}")


_UNKNOWN = {
    "Channel": 10003,
    "Guild": 10004,
    "Member": 10007,
    "Message": 10008,
    "Role": 10011,
    "User": 10013,
    "Webhook": 10015,
    "interaction": 10062,
    "application command": 10063,
    "Guild Scheduled Event": 10070,
    "Auto Moderation Rule": 10066,
}


def unauthorized() -> ApiError:
    """401, for a wrong token."""
    return ApiError(401, 0, "401: Unauthorized")


def no_such_route() -> ApiError:
    """404, for a path that the API does not have."""
    return ApiError(404, 0, "404: Not Found")


def missing_permissions() -> ApiError:
    """403, where the bot's roles and the channel's overwrites do not allow it."""
    return ApiError(403, 50013, "Missing Permissions")


def missing_access() -> ApiError:
    """403, for a channel that the bot cannot see."""
    return ApiError(403, 50001, "Missing Access")


def invalid_form(problems: list[str]) -> ApiError:
    """400 Invalid Form Body, with what was wrong."""
    errors = {"_errors": [{"code": "BASE_TYPE_BAD", "message": problem} for problem in problems]}
    return ApiError(400, 50035, "Invalid Form Body", errors=errors)


def empty_message() -> ApiError:
    """400, for a message with nothing in it."""
    return ApiError(400, 50006, "Cannot send an empty message")


def someone_elses_message() -> ApiError:
    """403, for editing what another wrote."""
    return ApiError(403, 50005, "Cannot edit a message authored by another user")


def not_a_text_channel() -> ApiError:
    """400, for a message into a forum or a category."""
    return ApiError(400, 50008, "Cannot send messages in a non-text channel")


def already_answered() -> ApiError:
    """400, for a second callback to one interaction."""
    return ApiError(400, 40060, "Interaction has already been acknowledged.")
