"""The command line: each command imports what it needs where it needs it, so that all start fast."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot import __version__

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.ops.doctor import Finding

CORPUS = Path("tests/spoilers/corpus/messages.jsonl")

app = typer.Typer(
    help="Rooftop, a Discord bot for the fans of a show.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # see `lean`
    pretty_exceptions_enable=False,  # they would print local variables, the token among them
)
packs = typer.Typer(help="Content packs.", no_args_is_help=True)
app.add_typer(packs, name="pack")
guards = typer.Typer(help="The guard, which reads messages for spoilers.", no_args_is_help=True)
app.add_typer(guards, name="guard")


@app.command()
def run() -> None:
    """Connect to Discord; with no DISCORD_TOKEN, open the playground."""
    from bot.ops.running import run as start

    start()


@app.command()
def playground() -> None:
    """Open a simulated server in the browser, with no network and no account."""
    from bot.ops.running import play
    from bot.settings import load_settings

    play(load_settings())


@app.command()
def doctor(
    live: Annotated[
        bool, typer.Option("--live", help="Ask Discord too: token, intents, gateway, permissions.")
    ] = False,
) -> None:
    """Look for what is wrong, and say what to do about it."""

    async def look() -> bool:
        from bot.ops.doctor import examine

        well = await _tell(examine())
        if live and well:
            from bot.ops.live import examine_live
            from bot.settings import load_settings

            well = await _tell(examine_live(load_settings()))
        return well

    if not asyncio.run(look()):
        raise typer.Exit(1)


@app.command()
def migrate() -> None:
    """Bring the database up to date, without connecting to Discord."""
    from bot.db.migrate import migrate as bring_up_to_date
    from bot.settings import load_settings

    typer.echo(f"Database: {asyncio.run(bring_up_to_date(load_settings().database))}.")


@app.command()
def backup(
    folder: Annotated[Path | None, typer.Argument(help="Where to; by default a new one in the data folder.")] = None,
) -> None:
    """Copy the database and the files of sealed spoilers, while the bot runs or not."""
    from bot.ops.backup import back_up
    from bot.settings import load_settings

    typer.echo(back_up(load_settings(), folder))


@app.command()
def restore(
    folder: Annotated[Path, typer.Argument(help="What `backup` made.", exists=True, file_okay=False)],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Lose what is in the database now.")] = False,
) -> None:
    """Put a copy in the place of the database; the bot must not run."""
    from bot.ops.backup import restore as put_back
    from bot.settings import load_settings

    typer.echo(put_back(load_settings(), folder, overwrite=overwrite))


@app.command()
def sync() -> None:
    """Tell Discord the commands again, changed or not."""
    from bot.ops.running import on_fast_loop, sync_commands
    from bot.settings import load_settings

    on_fast_loop(sync_commands(load_settings()))


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)


@packs.command()
def new(
    path: Annotated[Path, typer.Argument(help="A folder for a show's pack, or a .yaml file for a server's own.")],
) -> None:
    """Begin a pack that is sound, to be filled."""
    from bot.ops.packing import begin

    for file in begin(path):
        typer.echo(file)


@packs.command(name="import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="Rooftop YAML, Red's lists, OpenTDB's JSON, CSV.", exists=True)],
    safe_after: Annotated[str, typer.Option(help="The last episode that questions give away which do not say.")],
    show: Annotated[str | None, typer.Option(help="For which show; the first by default.")] = None,
    category: Annotated[str | None, typer.Option(help="For questions that have none of the show's.")] = None,
    difficulty: Annotated[str, typer.Option(help="For questions that do not say.")] = "medium",
    to: Annotated[
        Path | None, typer.Option(help="The folder to write to; without it, everything is only judged.")
    ] = None,
) -> None:
    """Judge files of questions, each error with its line, and write them as packs that /pack import takes."""
    from bot.ops import packing

    judged = packing.judge_files(files, packing.Wanted.named(show, safe_after, category, difficulty))
    for remark in packing.remarks(judged):
        typer.echo(remark)
    if any(found.errors for found in judged.values()):
        typer.echo("Nothing was imported.")
        raise typer.Exit(1)
    for path, found in judged.items() if to is None else ():
        typer.echo(f"{path.name}: sound. Questions: {len(found.entries)}.")
    for told in packing.import_files(judged, to) if to is not None else ():
        typer.echo(told)


@packs.command()
def export(
    path: Annotated[Path, typer.Argument(help="A show's pack.", exists=True, file_okay=False)],
    to: Annotated[Path | None, typer.Option(help="The file to write; the terminal by default.")] = None,
) -> None:
    """Write a show's questions as a pack that /pack import takes."""
    from bot.ops.packing import export_show

    text = export_show(path)
    if to is None:
        typer.echo(text, nl=False)
    else:
        to.write_text(text, encoding="utf-8")


@packs.command()
def schema() -> None:
    """Write the JSON Schemas by which editors know what a pack may hold."""
    from bot.packs.schema import write_schemas
    from bot.settings import SEEDS

    write_schemas(SEEDS)


@packs.command()
def check(path: Annotated[Path, typer.Argument(help="The pack's folder.", exists=True, file_okay=False)]) -> None:
    """Find everything that is wrong with a pack, with file and line."""
    from bot.packs.checks import check_pack

    problems = check_pack(path)
    for problem in problems:
        typer.echo(str(problem))
    if problems:
        typer.echo(f"{len(problems)} to mend.")
        raise typer.Exit(1)
    typer.echo(f"{path.resolve().name}: sound.")


@guards.command()
def fit(
    messages: Annotated[Path, typer.Argument(help="Messages and what they give away, one a line as JSON.")] = CORPUS,
) -> None:
    """Fit the guard's weights to the messages that it may learn from, and write them down."""
    from bot.ops.fitting import fit_to

    typer.echo(fit_to(messages))


async def _tell(findings: AsyncIterator[Finding]) -> bool:
    """Print what was found; returns whether all is well."""
    well = True
    async for finding in findings:
        typer.echo(str(finding))
        well &= finding.well
    return well
