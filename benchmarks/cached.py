"""What a kept public page costs beside a static file of the same size from nginx, in one run.

    .venv/bin/python -m benchmarks.cached [seconds]

Needs `nginx` and `wrk` (Debian: apt-get install nginx-light wrk). Starts the web server as
`motcua serve` does and an nginx with as many processes, one after the other on loopback, and asks
each for the same number of bytes: unpacked, packed, and "has it changed?" (304). Printed are
requests a second, where the client takes its share of the same cores, and CPU time per request of
the server's processes alone. Limit: both at least a fifth of nginx.

The last row is the same page when none is kept: what Django, its middleware and the template cost.
"""

import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
WORKERS, CONNECTIONS = 2, 32
LIMIT = 1 / 5
NEEDED = {"nginx": "nginx-light", "wrk": "wrk"}
TICK = 1 / os.sysconf("SC_CLK_TCK")
PACKED = {"Accept-Encoding": "gzip"}
CONFIG = """
worker_processes {workers}; pid {folder}/pid; error_log {folder}/errors; daemon off;
events {{ worker_connections 512; }}
http {{
  access_log off; sendfile on; tcp_nopush on; open_file_cache max=10; keepalive_requests 100000000;
  types {{ text/html html; }}
  client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{ listen 127.0.0.1:{port}; root {folder}/www; }}
}}
"""

Headers = dict[str, str]


@dataclass(frozen=True, slots=True)
class Cost:
    """What one load showed."""

    rate: float
    cpu_us: float


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs: where it listens and its first process."""

    port: int
    pid: int

    def get(self, path: str, headers: Headers) -> tuple[int, Headers, bytes]:
        """One answer: status, headers by lower-case name, text."""
        client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        client.request("GET", path, headers=headers)
        answer = client.getresponse()
        body = answer.read()
        client.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body

    def load(self, path: str, headers: Headers, seconds: int) -> Cost:
        """Ask for the path again and again."""
        said = [word for name, value in headers.items() for word in ("-H", f"{name}: {value}")]
        address = f"http://127.0.0.1:{self.port}{path}"
        before = cpu_seconds(self.pid)
        run = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", *said, address]
        told = subprocess.run(run, capture_output=True, text=True, check=True).stdout
        used = cpu_seconds(self.pid) - before
        refused = re.search(r"Non-2xx or 3xx responses: (\d+)", told)
        assert not refused, f"{address}: {refused}"
        count = int(re.search(r"(\d+) requests in", told)[1])  # type: ignore[index]
        rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])  # type: ignore[index]
        return Cost(rate, used / count * 1e6)


def main(seconds: int = 5) -> int:
    """Measure both, print, compare; 1 where the limit is broken, 2 where a program is missing."""
    missing = [package for program, package in NEEDED.items() if not shutil.which(program)]
    if missing:
        print(f"Needs: apt-get install {' '.join(missing)}")
        return 2
    with tempfile.TemporaryDirectory(prefix="motcua-cached-") as folder:
        home = Path(folder)
        home.chmod(0o755)  # nginx's processes are another user's
        motcua(home, "migrate", "-v0")
        with served(home, kept_mb=0) as server:
            made = server.load("/", {}, seconds)
        with served(home, kept_mb=64) as server:
            files, ours = _ours(server, seconds)
        with nginx(home / "nginx", files) as server:
            theirs = _theirs(server, list(files), seconds)
    return _told(ours, theirs, made)


def _ours(server: Server, seconds: int) -> tuple[dict[str, bytes], dict[str, Cost]]:
    """The files that nginx shall serve, and what our answers cost."""
    for _ in range(40 * WORKERS):  # until every process has made the page
        _, kept, plain = server.get("/", {})
    _, _, packed = server.get("/", PACKED)
    known = {"If-None-Match": kept["etag"]}
    for _ in range(10 * WORKERS):  # every process gives the page the same mark
        assert server.get("/", known)[0] == http.HTTPStatus.NOT_MODIFIED
    costs = {
        "unpacked": server.load("/", {}, seconds),
        "packed": server.load("/", PACKED, seconds),
        "304": server.load("/", known, seconds),
    }
    return {"unpacked": plain, "packed": packed}, costs


def _theirs(server: Server, names: list[str], seconds: int) -> dict[str, Cost]:
    costs = {name: server.load(f"/{name}.html", {}, seconds) for name in names}
    _, known, _ = server.get(f"/{names[0]}.html", {})
    asked = {"If-None-Match": known["etag"]}
    return costs | {"304": server.load(f"/{names[0]}.html", asked, seconds)}


def _told(ours: dict[str, Cost], theirs: dict[str, Cost], made: Cost) -> int:
    heads = "ours/s", "nginx/s", "ratio", "ours µs", "nginx µs", "ratio"
    print(f"{'':10}" + "".join(f"{head:>10}" for head in heads))
    broken = 0
    for name, cost in ours.items():
        other = theirs[name]
        rates, cpus = cost.rate / other.rate, other.cpu_us / cost.cpu_us
        broken += min(rates, cpus) < LIMIT and name != "304"
        print(
            f"{name:10}{cost.rate:10,.0f}{other.rate:10,.0f}{rates:10.2f}"
            f"{cost.cpu_us:10.1f}{other.cpu_us:10.1f}{cpus:10.2f}"
        )
    print(f"{'not kept':10}{made.rate:10,.0f}{'':20}{made.cpu_us:10.1f}")
    print(f"limit: ratios of at least {LIMIT:g}; {os.cpu_count()} cores, {WORKERS} processes each")
    return int(broken > 0)


@contextmanager
def served(home: Path, *, kept_mb: int) -> Iterator[Server]:
    """Our web server as `motcua serve` starts it."""
    port = free_port()
    surroundings = _surroundings(home) | {"MOTCUA_PAGES_MB": str(kept_mb)}
    command = [sys.executable, "-m", "motcua.cli", "serve", "--port", str(port)]
    command += ["--workers", str(WORKERS)]
    with _running(command, port, surroundings) as server:
        yield server


@contextmanager
def nginx(folder: Path, files: dict[str, bytes]) -> Iterator[Server]:
    """An nginx of our own with these files."""
    port = free_port()
    pages = folder / "www"
    pages.mkdir(parents=True)
    for name, content in files.items():
        (pages / f"{name}.html").write_bytes(content)
    config = folder / "nginx.conf"
    config.write_text(CONFIG.format(workers=WORKERS, folder=folder, port=port))
    with _running(["nginx", "-p", str(folder), "-c", str(config)], port, None) as server:
        yield server


@contextmanager
def _running(command: list[str], port: int, surroundings: Headers | None) -> Iterator[Server]:
    process = subprocess.Popen(command, cwd=CHECKOUT, env=surroundings, start_new_session=True)
    try:
        until = time.monotonic() + 60
        while not _listens(port):
            assert process.poll() is None, f"{command[0]} ended"
            assert time.monotonic() < until, f"{command[0]} does not listen"
            time.sleep(0.1)
        server = Server(port, process.pid)
        for _ in range(10):  # a worker that still starts lets them wait
            server.get("/", {})
        yield server
    finally:
        process.terminate()
        process.wait(30)


def motcua(home: Path, *arguments: str) -> None:
    """Run a command of ours in the data folder."""
    command = [sys.executable, "-m", "motcua.cli", *arguments]
    subprocess.run(command, cwd=CHECKOUT, env=_surroundings(home), check=True)


def _surroundings(home: Path) -> Headers:
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "motcua.settings.demo",
        "MOTCUA_HOME": str(home / "data"),
        "MOTCUA_LOG_LEVEL": "CRITICAL",
    }


def cpu_seconds(pid: int) -> float:
    """CPU that the process and its children have used, in the kernel too."""
    words = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    own = (int(words[11]) + int(words[12])) * TICK
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return own + sum(cpu_seconds(int(child)) for child in children)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:2])))
