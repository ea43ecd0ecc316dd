"""The .deb, installed with apt into a Debian that has nothing else, used there, and removed.

`python3 dev.py package --test` builds both and runs this; the last test removes the program.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
import tomllib
from pathlib import Path

import empty_system
import pytest
from PySide6.QtGui import QImage

from dutyflow.export.formats import FORMATS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.xdist_group("packages"),
    pytest.mark.skipif(
        "DUTYFLOW_PACKAGES" not in os.environ, reason="run by python3 dev.py package --test"
    ),
    pytest.mark.skipif(bool(empty_system.why_not()), reason=empty_system.why_not()),
]
ROOT = Path(__file__).resolve().parents[2]
PERSON = "/home/person"
MOST_MEGABYTES = 80
ORG = "teams: [{id: dev, title: Dev}]\nduties: [{id: code, title: Code, responsible: [dev]}]\n"
OF_THE_SYSTEM = ("var", "proc", "dev", "sys", "run", "tmp", "home", "root")


class System:
    """The empty system with the program in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = root / PERSON.lstrip("/")
        self.environment = {
            "PATH": "/usr/bin:/usr/sbin:/bin:/sbin",
            "HOME": PERSON,
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def do(self, *command: str, who: str = empty_system.NOBODY, wanted: int = 0) -> str:
        """Run a program in there to its end; return what it said."""
        done = subprocess.run(
            empty_system.inside(self.root, *command, who=who),
            env=self.environment | {"DEBIAN_FRONTEND": "noninteractive"},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == wanted, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    def begin(self, *command: str, **more: str) -> subprocess.Popen[str]:
        """Begin a program that goes on, as the person."""
        return subprocess.Popen(
            empty_system.inside(self.root, *command),
            env=self.environment | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def files(self) -> set[str]:
        """Name all files but those that programs write while they run."""
        found = set()
        for place, folders, names in os.walk(self.root):
            if Path(place) == self.root:
                folders[:] = [name for name in folders if name not in OF_THE_SYSTEM]
            found |= {os.path.relpath(os.path.join(place, name), self.root) for name in names}
        return found


@pytest.fixture(scope="module")
def deb():
    (path,) = Path(os.environ["DUTYFLOW_PACKAGES"]).glob("*.deb")
    return path


@pytest.fixture(scope="module")
def bare():
    """The empty system, ready for apt."""
    root = Path(os.environ[empty_system.FOLDER])
    assert (root / "usr" / "bin" / "apt-get").exists(), "mmdebstrap made no system, see above"
    for name in ("resolv.conf", "hosts"):
        shutil.copy(f"/etc/{name}", root / "etc" / name)
    for settings in Path("/etc/apt/apt.conf.d").glob("9*"):
        shutil.copy(settings, root / "etc" / "apt" / "apt.conf.d")
    system = System(root)
    system.home.mkdir(parents=True)
    shutil.chown(system.home, 65534, 65534)
    return system


@pytest.fixture(scope="module")
def system(bare, deb):
    """The system with the program, installed as people do."""
    bare.before = bare.files()
    shutil.copy(deb, bare.root / "tmp" / "dutyflow.deb")
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", "/tmp/dutyflow.deb"]
    bare.do(*install, who="0:0")
    return bare


def listens(system: System) -> bool:
    """Say whether the window stands: it answers further starts from then on."""
    return any((system.root / "tmp").glob("dutyflow-*"))


def wait_for(condition, *, of: subprocess.Popen[str]):
    """Wait until something is so, while a program runs; return it."""
    for _ in range(600):
        if found := condition():
            return found
        if of.poll() is not None:
            break
        time.sleep(0.1)
    of.kill()
    pytest.fail(f"This never came. The program said: {of.communicate()[0]}")


def is_a_picture_of_a_board(path: Path) -> bool:
    image = QImage(str(path))
    row, column = range(0, image.width(), 5), range(0, image.height(), 5)
    return len({image.pixel(x, y) for x in row for y in column}) > 10


def test_the_package_is_small_enough(deb):
    assert deb.stat().st_size <= MOST_MEGABYTES * 1_000_000


def test_every_library_is_found_with_what_the_package_depends_on(system):
    script = (
        "export LD_LIBRARY_PATH=/usr/lib/dutyflow/_internal\n"
        "find /usr/lib/dutyflow -type f -name '*.so*' | while read -r one; do\n"
        '  ldd "$one" 2>&1 | grep "not found" | sed "s|^|$one|"\n'
        "done; true"
    )

    assert system.do("sh", "-c", script) == ""


def test_the_program_knows_its_version(system):
    assert system.do("dutyflow", "--version").startswith("dutyflow 0.")


def test_nothing_is_told_of_the_machine_that_built_it(system):
    inside = system.root / "usr" / "lib" / "dutyflow" / "_internal"
    described = {path.name for path in inside.glob("*.dist-info/*")}

    assert "METADATA" in described
    assert described.isdisjoint({"direct_url.json", "RECORD", "INSTALLER"})


def test_the_libraries_inside_are_listed_with_their_licences(system):
    inside = system.root / "usr" / "lib" / "dutyflow" / "_internal"
    rows = json.loads((inside / "dutyflow/_resources/app/bundled.json").read_text("utf-8"))
    texts = {path.stem for path in (inside / "licences").iterdir()}

    assert {"libexpat1", "libglib2.0-0", "libstdc++6"} <= {name for name, _, _ in rows}
    assert {name for name, _, _ in rows} | {"LGPL-3", "GPL-3"} <= texts
    assert not any("readline" in name for name, _, _ in rows)


def test_everything_that_the_wheel_holds_beside_modules_is_inside(system):
    inside = system.root / "usr" / "lib" / "dutyflow" / "_internal"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]

    for folder, place in wheel.items():
        wanted = {path.name for path in (ROOT / folder).rglob("*") if path.suffix != ".ts"}
        assert wanted <= {path.name for path in (inside / place).rglob("*")}


@pytest.mark.parametrize("name", FORMATS)
def test_the_sample_is_exported_without_a_screen(system, name):
    path = f"{PERSON}/board.{name}"

    system.do("dutyflow", "export", "sample", "--to", path, "--format", name)

    made = system.home / f"board.{name}"
    assert made.stat().st_size > 0
    assert name != "png" or is_a_picture_of_a_board(made)


def test_a_table_is_imported(system):
    (system.home / "raci.csv").write_text("Duty,Dev,Ops\nCode,A,C\nRun,,R\n", "utf-8")

    system.do("dutyflow", "convert", f"{PERSON}/raci.csv", "--to", f"{PERSON}/raci.org.yaml")

    assert "title: Run" in (system.home / "raci.org.yaml").read_text("utf-8")


def test_the_sample_is_opened_without_a_screen(system):
    started = system.begin("dutyflow", "sample")
    wait_for(lambda: listens(system), of=started)

    started.send_signal(signal.SIGTERM)

    said, _ = started.communicate(timeout=30)
    assert [line for line in said.splitlines() if "propagateSizeHints" not in line] == []
    assert started.returncode == 0
    assert not listens(system)


@pytest.fixture
def screen():
    """An X server outside; return how programs inside call it."""
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-noreset"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as said:
        display = f":{said.readline().strip()}"
    yield display
    server.terminate()
    server.wait(10)


def xdotool(display: str, *words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words],
        env=os.environ | {"DISPLAY": display},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return done.stdout.strip()


def test_on_a_screen_it_shows_the_sample_then_a_file_and_its_charts(system, screen):
    (system.home / "acme.org.yaml").write_text(ORG, "utf-8")
    started = system.begin("dutyflow", "sample", DISPLAY=screen, QT_QPA_PLATFORM="xcb")

    def titled(name):
        return xdotool(screen, "search", "--onlyvisible", "--name", f"^{name}.*Dutyflow$")

    wait_for(lambda: titled("Who does what") and listens(system), of=started)
    system.do("dutyflow", f"{PERSON}/acme.org.yaml")
    window = wait_for(lambda: titled("acme"), of=started)
    # pyqtgraph is imported for the charts, and asks for modules by name.
    xdotool(screen, "windowfocus", "--sync", window, "key", "--delay", "50", "ctrl+shift+3")
    wait_for(lambda: any("numpy" in maps for maps in _maps_of("dutyflow")), of=started)

    started.send_signal(signal.SIGTERM)

    said, _ = started.communicate(timeout=30)
    assert (started.returncode, said) == (0, "")
    logs = (system.home / ".local" / "state").rglob("*.log")
    assert [path.read_text("utf-8") for path in logs if path.stat().st_size] == []


def _maps_of(name: str):
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "comm").read_text().strip() == name:
                yield (process / "maps").read_text()
        except OSError:
            continue


def test_removed_it_leaves_nothing_behind(system):
    assert system.do("sh", "-c", "grep -l dutyflow /usr/share/mime/globs2").strip()

    system.do("apt-get", "purge", "-y", "-q", "dutyflow", who="0:0")
    assert "dutyflow" not in (system.root / "usr/share/mime/globs2").read_text("utf-8")
    left = {path for path in system.files() - system.before if "dutyflow" in path.lower()}
    assert left == set()
    assert not (system.root / "usr" / "lib" / "dutyflow").exists()
