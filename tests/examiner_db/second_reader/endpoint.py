"""A real server on 127.0.0.1 that speaks as a language model's endpoint does, and answers what a test tells it."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Act = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "Endpoint"
    body: dict[str, Any]

    def do_POST(self) -> None:
        self.body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.paths.append(self.path)
        self.server.asked.append(self.body)
        self.server.headers.append({name.lower(): value for name, value in self.headers.items()})
        acts = self.server.acts
        act = acts.pop(0) if len(acts) > 1 else acts[0]
        act(self)

    def give(self, body: bytes, status: int = 200, **headers: str) -> None:
        """Give a whole answer; ``_`` in a header's name stands for ``-``."""
        self.send_response(status)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **given}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Endpoint(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.acts: list[Act] = [self.says({"physicians": []})]
        self.paths: list[str] = []
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.closing = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1/chat/completions"

    def on(self, *acts: Act) -> None:
        """Do these things, one a request and the last for ever."""
        self.acts = list(acts)

    def says(self, content: Any) -> Act:
        """Let the model say this: text as it is, anything else as JSON."""
        words = content if isinstance(content, str) else json.dumps(content)
        return lambda handler: handler.give(json.dumps(completion(words)).encode())

    def gives(self, body: bytes, status: int = 200, **headers: str) -> Act:
        return lambda handler: handler.give(body, status, **headers)

    def reads(self, model: Callable[[str], Any]) -> Act:
        """Let ``model`` answer from the user's message, which holds the text."""
        return lambda handler: self.says(model(handler.body["messages"][-1]["content"]))(handler)

    def hangs(self) -> Act:
        def act(handler: Handler) -> None:
            handler.close_connection = True
            self.closing.wait(20)

        return act

    def drips(self, opening: bytes, drop: bytes) -> Act:
        """Send ``opening`` and then a little at a time, for ever."""

        def act(handler: Handler) -> None:
            handler.close_connection = True
            handler.wfile.write(opening)
            while not self.closing.wait(0.02):
                handler.wfile.write(drop)

        return act

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is what some tests are about."""


def completion(content: object, **choice: object) -> dict[str, Any]:
    """The body of an answer of ``/chat/completions``."""
    message = {"role": "assistant", "content": content}
    return {"id": "c1", "object": "chat.completion", "choices": [{"index": 0, "message": message, **choice}]}


def running() -> Iterator[Endpoint]:
    endpoint = Endpoint()
    thread = threading.Thread(target=endpoint.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield endpoint
    endpoint.closing.set()
    endpoint.shutdown()
    thread.join()
    endpoint.server_close()
