#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An HTTP/2 server over TLS that breaks off as the path says, for the first N requests of each path, then serves well.

    h2_fault_server.py CERTIFICATE KEY

Says its port in one line on stdout, then one line per request: PATH RANGE. Paths: /FAULT/N/SIZE, where FAULT is one of
    none, goaway-before, goaway-after, goaway-middle, rst-before, rst-middle, refused, stall-before, stall-middle, close-middle,
    bad-window, dribble, short, long
and SIZE is that of the body, whose byte at offset i is i % 251. One range is understood; the ETag is "h2". N and SIZE are numbers.
"""
import socket
import ssl
import sys
import threading

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import ConnectionTerminated, RequestReceived, StreamReset
from h2.exceptions import ProtocolError

counts: dict[str, int] = {}
lock = threading.Lock()


def body(first: int, size: int) -> bytes:
    pattern = bytes(i % 251 for i in range(251)) * (size // 251 + 1)
    return pattern[first:size]


class Served(threading.Thread):
    """One connection."""

    def __init__(self, connection: socket.socket):
        super().__init__(daemon=True)
        self.socket = connection
        self.h2 = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        self.left: dict[int, bytes] = {}  # what is still to be sent, by stream
        self.cut: dict[int, tuple[str, int]] = {}  # what happens when only so much is left
        self.dribbling: set[int] = set()

    def flush(self) -> None:
        data = self.h2.data_to_send()
        if data:
            self.socket.sendall(data)

    def run(self) -> None:
        try:
            self.h2.initiate_connection()
            self.flush()
            while True:
                self.socket.settimeout(0.02 if self.dribbling else None)
                try:
                    data = self.socket.recv(65536)
                except (TimeoutError, ssl.SSLWantReadError):
                    self.dribble()
                    continue
                if not data:
                    return
                for event in self.h2.receive_data(data):
                    if isinstance(event, RequestReceived):
                        self.answer(event.stream_id, dict(event.headers))
                    elif isinstance(event, StreamReset):
                        self.left.pop(event.stream_id, None)
                        self.dribbling.discard(event.stream_id)
                    elif isinstance(event, ConnectionTerminated):
                        return
                self.pump()
        except (OSError, ProtocolError):
            pass
        finally:
            self.socket.close()

    def answer(self, stream: int, headers: dict[str, str]) -> None:
        path, wanted = headers[":path"], headers.get("range", "")
        with lock:
            counts[path] = counts.get(path, 0) + 1
            ordinal = counts[path]
            print(path, wanted, flush=True)
        _, fault, until, size = path.split("/")
        fault = fault if ordinal <= int(until) else "none"
        first = int(wanted[6:].split("-")[0]) if wanted else 0
        content = body(first, int(size))
        if fault == "goaway-before":
            self.h2.close_connection(ErrorCodes.NO_ERROR, last_stream_id=0)
        elif fault == "rst-before":
            self.h2.reset_stream(stream, ErrorCodes.INTERNAL_ERROR)
        elif fault == "refused":
            self.h2.reset_stream(stream, ErrorCodes.REFUSED_STREAM)
        elif fault == "bad-window":  # an update by nothing: the connection is in error
            self.flush()
            self.socket.sendall(b"\x00\x00\x04\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00")
        elif fault != "stall-before":
            self.begin(stream, fault, first, int(size), content)
        self.flush()
        if fault == "goaway-before":
            raise OSError

    def begin(self, stream: int, fault: str, first: int, size: int, content: bytes) -> None:
        length = len(content) + (1000 if fault == "short" else -1000 if fault == "long" else 0)
        head = [(":status", "206" if first else "200"), ("content-length", str(length)), ("etag", '"h2"')]
        if first:
            head.append(("content-range", f"bytes {first}-{size - 1}/{size}"))
        self.h2.send_headers(stream, head)
        if fault in ("goaway-middle", "rst-middle", "stall-middle", "close-middle"):
            self.cut[stream] = (fault, len(content) // 2)
        elif fault == "goaway-after":
            self.cut[stream] = (fault, 0)
        elif fault == "dribble":
            self.dribbling.add(stream)
        self.left[stream] = content

    def pump(self) -> None:
        """Sends what the windows let through."""
        for stream in [one for one in self.left if one not in self.dribbling]:
            fault, stop = self.cut.get(stream, ("", 0))
            while len(self.left[stream]) > stop:
                room = min(self.h2.local_flow_control_window(stream), self.h2.max_outbound_frame_size,
                           len(self.left[stream]) - stop)
                if room <= 0:
                    break
                self.h2.send_data(stream, self.left[stream][:room])
                self.left[stream] = self.left[stream][room:]
                self.flush()
            if len(self.left[stream]) == stop:
                self.finish(stream, fault)

    def finish(self, stream: int, fault: str) -> None:
        del self.left[stream]
        if fault == "rst-middle":
            self.h2.reset_stream(stream, ErrorCodes.INTERNAL_ERROR)
        elif fault in ("goaway-middle", "close-middle"):
            if fault == "goaway-middle":
                self.h2.close_connection(ErrorCodes.ENHANCE_YOUR_CALM, last_stream_id=0)
            self.flush()
            raise OSError
        elif fault != "stall-middle":
            self.h2.end_stream(stream)
            if fault == "goaway-after":
                self.h2.close_connection(ErrorCodes.NO_ERROR, last_stream_id=stream)
                self.flush()
                while self.socket.recv(65536):  # closing at once would take back what is on its way
                    pass
                raise OSError
        self.flush()

    def dribble(self) -> None:
        for stream in list(self.dribbling):
            self.h2.send_data(stream, self.left[stream][:1])
            self.left[stream] = self.left[stream][1:]
        self.flush()


def main() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    context.set_alpn_protocols(["h2"])
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(100)
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=accept, args=(context, connection), daemon=True).start()


def accept(context: ssl.SSLContext, connection: socket.socket) -> None:
    try:
        Served(context.wrap_socket(connection, server_side=True)).run()
    except OSError:
        connection.close()


main()
