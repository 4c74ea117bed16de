"""`python -m bot`: the one command that stays is taken as it is; the others have a library for their arguments."""

from __future__ import annotations

import gc
import sys

from bot.errors import StartupError


def main() -> None:
    """The entry: what stops the start is one sentence and exit code 1, never a traceback."""
    # What a start builds stays, so that looking through it for garbage finds none; `run` goes on with it once it runs.
    gc.disable()
    try:
        if sys.argv[1:] == ["run"]:
            from bot.ops.running import run

            run()
        else:
            from bot.cli import app

            app()
    except StartupError as error:
        red, plain = ("\033[31m", "\033[0m") if sys.stderr.isatty() else ("", "")
        print(f"{red}{error}{plain}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
