"""A bad link: what crosses it comes late, and some of it not at all.

It does what `netem` does, for kernels that have none: a tun device in a network namespace that this
process makes for itself, and that ends with it. A packet to FAR comes back after a while, or never,
its source and destination exchanged, which leaves its checksums right: who connects to FAR reaches
the service that listens at NEAR. Both ends are the kernel's own TCP, retransmissions and all.

Packets of one connection stay in order each way, as on most paths; with `netem` one of them may
overtake another, which TCP takes for a loss now and then.
"""

import asyncio
import ctypes
import fcntl
import os
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from typing import Final

NEAR: Final = "10.9.0.1"
FAR: Final = "10.9.0.2"

_DEVICE: Final = "bad"
_NEW_NETWORK: Final = 0x40000000  # CLONE_NEWNET, linux/sched.h
_ATTACH: Final = 0x400454CA  # TUNSETIFF, linux/if_tun.h
_PLAIN_PACKETS: Final = 0x1001  # IFF_TUN | IFF_NO_PI
_LONGEST: Final = 65_535
_MOMENT: Final = 1e-5  # timers of one time go off in any order


class NoLink(Exception):
    """This machine does not let us make one; the text is a sentence that says what it takes."""


class Link:
    """The device at work. Seconds; `loss` is a share; `crossed` and `lost` count packets.

    `both`: whether it is bad in both directions, or towards FAR alone, from the service's `port`.
    """

    def __init__(
        self, device: int, port: int, chance: Random, delay: float, jitter: float, loss: float,
        *, both: bool,
    ) -> None:  # fmt: skip
        self.crossed = self.lost = 0
        self._closed = False
        self._device = device
        self._port = port
        self._chance = chance
        self._delay = delay
        self._jitter = jitter
        self._loss = loss
        self._both = both
        self._latest: dict[bytes, float] = {}
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(device, self._carry)

    def close(self) -> None:
        """Carry nothing any more."""
        self._closed = True
        self._loop.remove_reader(self._device)

    def _carry(self) -> None:
        packet = bytearray(os.read(self._device, _LONGEST))
        if packet[0] >> 4 != 4:
            return
        packet[12:16], packet[16:20] = packet[16:20], packet[12:16]
        header = 4 * (packet[0] & 15)
        outward = int.from_bytes(packet[header : header + 2]) == self._port
        if not (outward or self._both):
            os.write(self._device, packet)
            return
        self.crossed += 1
        if self._chance.random() < self._loss:
            self.lost += 1
            return
        wait = self._delay + self._chance.uniform(-self._jitter, self._jitter)
        ports = bytes(packet[header : header + 4])
        arrival = max(self._loop.time() + wait, self._latest.get(ports, 0.0) + _MOMENT)
        self._latest[ports] = arrival
        self._loop.call_at(arrival, self._deliver, packet)

    def _deliver(self, packet: bytearray) -> None:
        if not self._closed:
            os.write(self._device, packet)


@contextmanager
def apart() -> Iterator[int]:
    """Be in a network of one's own, with a device for a `Link`; back afterwards. Raises `NoLink`.

    Only the calling thread is there, and what it starts meanwhile.
    """
    before = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    libc = ctypes.CDLL(None, use_errno=True)
    try:
        if libc.unshare(_NEW_NETWORK):
            raise NoLink(_sentence(os.strerror(ctypes.get_errno())))
        try:
            device = _device()
            try:
                yield device
            finally:
                os.close(device)
        finally:
            libc.setns(before, _NEW_NETWORK)
    finally:
        os.close(before)


def _device() -> int:
    try:
        device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    except OSError as error:
        raise NoLink(_sentence(str(error))) from error
    try:
        fcntl.ioctl(device, _ATTACH, struct.pack("16sH22x", _DEVICE.encode(), _PLAIN_PACKETS))
        for command in (
            "link set lo up",
            f"address add {NEAR}/24 dev {_DEVICE}",
            f"link set {_DEVICE} up",
        ):
            subprocess.run(["ip", *command.split()], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        os.close(device)
        raise NoLink(_sentence(str(error))) from error
    return device


def _sentence(fault: str) -> str:
    return f"a bad link takes root, /dev/net/tun and iproute2, on Linux: {fault}"
