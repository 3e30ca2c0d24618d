"""What `server.store.store.Store` promises, on every twin."""

import asyncio
import hashlib

import pytest

from server.store.store import Code, Return, Store, Taken, Token
from tests.contracts.conftest import Handle


def digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


def token(id: str = "t1", board: str = "board", **fields: object) -> Token:
    whole = Token(id, board, "participant", "p1", "p1", None, None, 1_700_000_000_000)
    return whole._replace(**fields)  # type: ignore[arg-type]


FACILITATOR = token("f1", role="facilitator", by="facilitator:1", participant=None, name="Zoé 🧶")
SECOND = FACILITATOR._replace(id="f2", by="facilitator:2")


async def test_a_token_is_found_by_its_digest(store: Store) -> None:
    await store.add_token(FACILITATOR, digest("a"))
    await store.add_token(token(group="g1"), digest("b"))
    assert await store.token(digest("a")) == FACILITATOR
    assert await store.token(digest("b")) == token(group="g1")
    assert await store.token(digest("c")) is None


async def test_tokens_come_in_the_order_they_were_made(store: Store) -> None:
    made = [token(id) for id in ("z", "a", "m")]
    for each in made:
        await store.add_token(each, digest(each.id))
    await store.add_token(token("x", "other"), digest("x"))
    assert await store.tokens("board") == made
    assert await store.tokens("nowhere") == []


async def test_a_digest_or_an_id_is_given_once(store: Store) -> None:
    await store.add_token(token(), digest("a"))
    with pytest.raises(Taken):
        await store.add_token(token("t2"), digest("a"))
    with pytest.raises(Taken):
        await store.add_token(token(), digest("b"))
    assert await store.tokens("board") == [token()]
    await store.add_token(token(board="other"), digest("c"))


async def test_r4_no_two_facilitators_are_the_same_author(store: Store) -> None:
    await store.add_token(FACILITATOR, digest("a"))
    with pytest.raises(Taken):
        await store.add_token(SECOND._replace(by=FACILITATOR.by), digest("b"))
    await store.revoke("board", "f1")
    with pytest.raises(Taken):
        await store.add_token(SECOND._replace(by=FACILITATOR.by), digest("b"))
    await store.add_token(SECOND, digest("b"))


async def test_what_is_no_digest_is_refused(store: Store) -> None:
    secret = b"the secret itself"
    with pytest.raises(ValueError, match="digest"):
        await store.add_token(token(), secret)
    with pytest.raises(ValueError, match="digest"):
        await store.set_resume("board", "p1", secret)


async def test_a_revoked_token_opens_nothing(store: Store) -> None:
    await store.add_token(FACILITATOR, digest("a"))
    await store.add_token(token(), digest("b"))
    assert await store.revoke("board", "f1") is True
    assert await store.revoke("board", "f1") is False
    assert await store.revoke("other", "t1") is False
    assert await store.token(digest("a")) is None
    assert await store.tokens("board") == [token()]


async def test_a_digest_stays_taken_after_it_was_revoked(store: Store) -> None:
    await store.add_token(token(), digest("a"))
    await store.revoke("board", "t1")
    with pytest.raises(Taken):
        await store.add_token(token("t2"), digest("a"))


async def test_all_tokens_of_a_person_are_revoked_together(store: Store) -> None:
    for id in ("t1", "t2"):
        await store.add_token(token(id), digest(id))
    await store.add_token(token("t3", participant="p2", by="p2"), digest("t3"))
    await store.revoke("board", "t2")
    await store.add_token(token("t4"), digest("t4"))
    assert sorted(await store.revoke_participant("board", "p1")) == ["t1", "t4"]
    assert await store.revoke_participant("board", "p1") == []
    assert [left.id for left in await store.tokens("board")] == ["t3"]


async def test_facilitators_are_counted_revoked_ones_included(store: Store) -> None:
    assert await store.facilitators("board") == 0
    await store.add_token(FACILITATOR, digest("a"))
    await store.add_token(SECOND, digest("b"))
    await store.add_token(token(), digest("c"))
    await store.revoke("board", "f1")
    assert await store.facilitators("board") == 2


async def test_a_code_leads_to_a_board_and_a_group(store: Store) -> None:
    await store.add_code("ABC234", Code("board", None))
    await store.add_code("DEF567", Code("board", "g1"))
    assert await store.code("ABC234") == Code("board", None)
    assert await store.code("DEF567") == Code("board", "g1")
    assert await store.code("ZZZZZZ") is None
    assert await store.codes("board") == {None: "ABC234", "g1": "DEF567"}
    assert await store.codes("other") == {}


async def test_a_code_leads_to_one_place(store: Store) -> None:
    await store.add_code("ABC234", Code("board", None))
    with pytest.raises(Taken):
        await store.add_code("ABC234", Code("other", None))
    assert await store.code("ABC234") == Code("board", None)


async def test_a_groups_first_code_is_the_one_shown(store: Store) -> None:
    await store.add_code("FIRST2", Code("board", "g1"))
    await store.add_code("LATER2", Code("board", "g1"))
    assert await store.codes("board") == {"g1": "FIRST2"}
    assert await store.code("LATER2") == Code("board", "g1")


async def test_a_new_resume_code_replaces_the_old_one(store: Store) -> None:
    await store.set_resume("board", "p1", digest("old"))
    await store.set_resume("board", "p2", digest("two"))
    await store.set_resume("board", "p1", digest("new"))
    assert await store.resume("board", digest("old")) is None
    assert await store.resume("board", digest("new")) == "p1"
    assert await store.resume("board", digest("two")) == "p2"
    assert await store.resume("other", digest("new")) is None


async def test_all_processes_derive_from_one_secret(handle: Handle) -> None:
    stores = [handle()[1] for _ in range(4)]
    for store in stores:
        await store.open()
    found = set(await asyncio.gather(*(store.secret() for store in stores)))
    (secret,) = found
    assert len(secret) == 32
    for store in stores:
        await store.close()
    await stores[0].open()
    assert await stores[0].secret() == secret
    await stores[0].close()


async def test_a_deleted_board_leaves_nothing_and_the_others_alone(store: Store) -> None:
    for board in ("board", "other"):
        await store.add_token(token(board=board), digest(board))
        await store.add_code(f"CODE{board[:2]}", Code(board, None))
        await store.set_resume(board, "p1", digest("resume"))
    assert await store.boards() == ["board", "other"]
    await store.delete("board")
    await store.delete("board")
    assert await store.boards() == ["other"]
    assert await store.token(digest("board")) is None
    assert await store.tokens("board") == []
    assert await store.code("CODEbo") is None
    assert await store.resume("board", digest("resume")) is None
    assert await store.token(digest("other")) is not None
    assert await store.code("CODEot") is not None
    assert await store.resume("other", digest("resume")) == "p1"


ASKED = Return("r1", "board", "Léa", "pain", 1_000, None, None)


async def test_an_address_is_one_a_person_and_goes_with_their_tokens(store: Store) -> None:
    await store.set_contact("board", "p1", "old@example.org")
    await store.set_contact("board", "p1", "new@example.org")
    await store.set_contact("board", "p2", "two@example.org")
    assert await store.contacts("board") == {"p1": "new@example.org", "p2": "two@example.org"}
    assert await store.contacts("other") == {}
    await store.drop_contact("board", "p2")
    await store.drop_contact("board", "p2")
    await store.revoke_participant("board", "p1")
    assert await store.contacts("board") == {}
    await store.set_contact("board", "p1", "new@example.org")
    await store.delete("board")
    assert await store.boards() == []


async def test_who_waits_is_answered_once_and_forgotten_after_a_time(store: Store) -> None:
    await store.ask_return(ASKED, digest("a"))
    await store.ask_return(ASKED._replace(id="again"), digest("a"))
    await store.ask_return(ASKED._replace(id="r2", asked=2_000), digest("b"))
    assert [one.id for one in await store.returns("board", 0)] == ["r1", "r2"]
    assert [one.id for one in await store.returns("board", 1_500)] == ["r2"]
    assert await store.returning(digest("a")) == ASKED
    assert await store.answer_return("board", "r1", "accepted", "p1") is True
    assert await store.answer_return("board", "r1", "refused", None) is False
    assert await store.answer_return("other", "r2", "refused", None) is False
    assert await store.returning(digest("a")) == ASKED._replace(answer="accepted", participant="p1")
    assert [one.id for one in await store.returns("board", 0)] == ["r2"]
    await store.forget_returns(2_000)
    assert await store.returning(digest("a")) is None
    assert await store.returning(digest("b")) is not None
    assert await store.kept("board") == []
