"""The servers that other tests lean on do what their names say."""

import asyncpg
import pytest

from tests.services.haproxy import Balance, tcp
from tests.services.port import listens
from tests.services.postgres import PostgresServer
from tests.services.redis import RedisServer

pytestmark = pytest.mark.services


async def test_a_database_is_new_for_each_test_and_durable(
    postgres_url: str, postgres_server: PostgresServer
) -> None:
    connection = await asyncpg.connect(postgres_url)
    await connection.execute("create table kept (n int); insert into kept values (1)")
    assert await connection.fetchval("show fsync") == "on"
    postgres_server.kill()
    connection.terminate()
    postgres_server.start()
    connection = await asyncpg.connect(postgres_url)
    assert await connection.fetchval("select n from kept") == 1
    await connection.close()


def test_redis_comes_back_on_its_port(redis_server: RedisServer) -> None:
    redis_server.stop()
    assert not listens(redis_server.port)
    redis_server.start()
    assert redis_server.command("PING") == b"+PONG\r\n"


def test_a_balancer_hands_on_connections(redis_server: RedisServer, haproxy: Balance) -> None:
    balancer = haproxy(tcp(redis_server.port))
    assert listens(balancer.port)
    balancer.stop()
    assert not listens(balancer.port)
