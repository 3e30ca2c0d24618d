"""The command line."""

import typer

from server.commandline.backup import backup
from server.commandline.export import export
from server.commandline.import_ import import_
from server.commandline.play import play
from server.commandline.rehearse import rehearse
from server.commandline.restore import restore
from server.commandline.serve import serve
from server.commandline.verify import verify

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.callback()
def canevas() -> None:
    """A live board for facilitated sessions."""


app.command()(serve)
app.command()(rehearse)
app.command(hidden=True)(play)
app.command()(export)
app.command("import")(import_)
app.command()(backup)
app.command()(restore)
app.command()(verify)


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
