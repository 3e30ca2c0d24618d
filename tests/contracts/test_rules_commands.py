"""R4: a command has one effect, however often and wherever it is sent."""

import uuid

import httpx
import pytest

from tests.outside.board import Board
from tests.outside.client import Client, Rejected


async def _facilitator(board: Board) -> Client:
    facilitator = await board.client()
    await facilitator.do("activity.add", id="ideas", fields={"kind": "collect", "title": "I"})
    return facilitator


async def _person(board: Board) -> tuple[Client, str]:
    token = (await board.join())["token"]
    return await board.client(token), token


async def test_r4_sent_again_anywhere_it_has_the_same_answer_and_one_effect(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        await _facilitator(board)
        person, token = await _person(board)
        key, card = str(uuid.uuid4()), {"id": "c1", "activity": "ideas", "text": "une fois"}
        await person.wish("card.add", key=key, **card)
        await person.wish("card.add", key=key, **card)
        seq = await person.answer(key, 1)
        assert await person.answer(key, 2) == seq
        elsewhere = await board.client(token)
        assert await elsewhere.do("card.add", key=key, **card) == seq
        await person.close()
        later = await board.client(token)
        assert await later.do("card.add", key=key, **card) == seq
        assert await later.do("card.add", key=key, id="c2", activity="ideas", text="autre") == seq
        log = await board.log()
        assert [line["seq"] for line in log[1:] if line["command"] == key] == [seq]
        assert set((await board.state())[1]["card"]) == {"c1"}


async def test_r4_sent_twice_at_once_over_two_sockets(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        await _facilitator(board)
        person, token = await _person(board)
        other = await board.client(token)
        keys = [str(uuid.uuid4()) for _ in range(50)]
        for n, key in enumerate(keys):
            for client in (person, other):
                await client.wish("card.add", key=key, id=f"c{n}", activity="ideas", text="x")
        for key in keys:
            assert await person.answer(key) == await other.answer(key)
        assert len((await board.state())[1]["card"]) == 50


async def test_r4_ids_are_known_per_author(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        await _facilitator(board)
        anna, _ = await _person(board)
        brieuc, _ = await _person(board)
        key = str(uuid.uuid4())
        first = await anna.do("card.add", key=key, id="a", activity="ideas", text="a")
        second = await brieuc.do("card.add", key=key, id="b", activity="ideas", text="b")
        assert first != second
        assert set((await board.state())[1]["card"]) == {"a", "b"}


async def test_r4_what_was_rejected_is_decided_anew(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        facilitator = await _facilitator(board)
        person, _ = await _person(board)
        await facilitator.do("activity.set", activity="ideas", fields={"locked": True})
        key = str(uuid.uuid4())
        card = {"id": "c", "activity": "ideas", "text": "x"}
        with pytest.raises(Rejected) as rejected:
            await person.do("card.add", key=key, **card)
        assert (rejected.value.code, rejected.value.retry_ms) == ("locked", None)
        await facilitator.do("activity.set", activity="ideas", fields={"locked": False})
        await person.wish("card.add", key=key, **card)
        assert await person.answer(key, 2) == person.replica.seq


async def test_r4_commands_of_one_connection_take_effect_in_order(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        await _facilitator(board)
        person, _ = await _person(board)
        wishes = [await person.wish("card.add", id="c", activity="ideas", text="0")]
        wishes += [await person.wish("card.set", card="c", text=str(n)) for n in range(1, 60)]
        seqs = [await person.answer(wish) for wish in wishes]
        assert seqs == sorted(seqs)
        acks = [message["id"] for message in person.of("ack")]
        assert acks == wishes
        assert person.replica.state["card"]["c"]["text"] == "59"


async def test_r4_an_undo_sent_again_undoes_once(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        await _facilitator(board)
        person, _ = await _person(board)
        for n in range(3):
            await person.do("card.add", id=f"c{n}", activity="ideas", text="x")
        key = str(uuid.uuid4())
        seq = await person.do("undo", key=key)
        await person.wish("undo", key=key)
        assert await person.answer(key, 2) == seq
        assert set((await board.state())[1]["card"]) == {"c0", "c1"}


async def test_r4_what_a_sender_may_not_see_does_not_exist_for_it(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        facilitator = await _facilitator(board)
        await facilitator.do("activity.set", activity="ideas", fields={"revealed": False})
        anna, _ = await _person(board)
        brieuc, _ = await _person(board)
        await anna.do("card.add", id="secret", activity="ideas", text="x")
        hidden = {"card": "secret"}
        nothing = {"card": "nothing"}
        for name, args in (
            ("card.set", {"text": "y"}),
            ("card.remove", {}),
            ("card.question", {"question": "?"}),
            ("card.place", {"map": "ideas", "zone": None}),
        ):
            assert await brieuc.refused(name, **hidden, **args) == "not_found"
            assert await brieuc.refused(name, **nothing, **args) == "not_found"


async def test_r4_an_accepted_command_makes_one_event_even_without_a_change(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        facilitator = await _facilitator(board)
        for _ in range(2):
            key = str(uuid.uuid4())
            seq = await facilitator.do("activity.start", key=key, activity="ideas")
            line = (await board.log())[-1]
            assert (line["seq"], line["command"]) == (seq, key)
            assert line["type"] == "activity.started"


async def test_ack1_the_patch_that_holds_a_command_comes_before_its_ack(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http) as board:
        facilitator = await _facilitator(board)
        for n in range(20):  # the client holds each ack against its replica
            seq = await facilitator.do("card.add", id=f"c{n}", activity="ideas", text="x")
            assert facilitator.replica.seq >= seq
