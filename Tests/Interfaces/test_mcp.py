"""The Model Context Protocol, spoken by the official client."""

import asyncio
import json

import mcp
import pytest


def talk(site, mode, conversation):
    """Opens a session, lets `conversation` use it, and closes it."""
    async def session():
        async with mcp.Client(site.origin + "/mcp", mode=mode) as client:
            return await conversation(client)

    return asyncio.run(session())


@pytest.mark.parametrize("mode", ["legacy", "auto"])
def test_a_client_settles_on_the_revision(site, mode):
    async def conversation(client):
        return client.protocol_version, client.server_info, client.instructions, await client.list_tools()

    version, server, instructions, tools = talk(site, mode, conversation)
    assert version == "2025-06-18" and server.name == "utblick" and "match_idea" in instructions
    assert [tool.name for tool in tools.tools] == ["search_calls", "get_call", "match_idea", "list_programmes"]
    for tool in tools.tools:
        assert tool.annotations.read_only_hint and tool.input_schema["type"] == "object" and tool.output_schema["type"] == "object"


def test_calls_are_searched_and_read(site):
    async def conversation(client):
        found = await client.call_tool("search_calls", {"text": "energi", "language": "sv", "status": "all", "limit": 3})
        # The client holds what is told against the tool's own schema.
        assert not found.is_error and 0 < len(found.structured_content["items"]) <= 3
        assert json.loads(found.content[0].text) == found.structured_content
        call = found.structured_content["items"][0]
        read = await client.call_tool("get_call", {"callId": call["id"]})
        assert not read.is_error and read.structured_content["title"] == call["title"] and "rules" in read.structured_content
        programmes = await client.call_tool("list_programmes", {"state": "running", "limit": 100})
        assert len(programmes.structured_content["items"]) > 10

    talk(site, "legacy", conversation)


def test_an_idea_is_matched(site):
    async def conversation(client):
        answer = await client.call_tool(
            "match_idea", {"text": "We want to restore wetlands together with farmers", "applicant": "municipality", "limit": 5})
        assert not answer.is_error and answer.structured_content["idea"]["language"] == "en"
        assert answer.structured_content["matches"][0]["rules"]
        return answer.structured_content

    answer = talk(site, "auto", conversation)
    assert answer == site.ask(
        "/api/v1/matches", {"text": "We want to restore wetlands together with farmers", "applicant": "municipality", "limit": 5}).json


def test_what_is_wrong_is_told_to_the_assistant(site):
    async def conversation(client):
        wrong = await client.call_tool("match_idea", {"text": "Våtmark", "place": "Xqzzytorp"})
        assert wrong.is_error and "place: " in wrong.content[0].text
        missing = await client.call_tool("get_call", {"callId": "finns-inte"})
        assert missing.is_error
        with pytest.raises(mcp.MCPError) as error:
            await client.call_tool("drop_tables", {})
        assert error.value.error.code == -32602

    talk(site, "legacy", conversation)


def test_no_page_of_another_site_may_ask(site):
    message = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    assert site.ask("/mcp", message, Origin="https://evil.example").status == 403
    assert site.ask("/mcp", message, Origin=site.origin).status == 200
    assert site.ask("/mcp", message).status == 200


def test_streams_and_sessions_are_not_offered(site):
    for method in ["GET", "DELETE"]:
        answer = site.ask("/mcp", method=method, Accept="text/event-stream")
        assert answer.status == 405 and answer.headers["Allow"] == "OPTIONS, POST"
    assert site.ask("/mcp", {"jsonrpc": "2.0", "method": "notifications/initialized"}).status == 202
