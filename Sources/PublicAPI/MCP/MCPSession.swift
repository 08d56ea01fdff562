public import JSON

/// What the protocol's own methods answer.
public enum MCPSession {
    /// The revision that is spoken.
    public static let version = "2025-06-18"

    /// The answer to `initialize`: whatever revision the client asks for, this is the one that is spoken.
    ///
    /// - Parameter municipality: whose desk it is.
    public static func initialized(municipality: String) -> JSONValue {
        [
            "protocolVersion": .string(version), "capabilities": ["tools": ["listChanged": false]],
            "serverInfo": ["name": "utblick", "title": .string("Utblick, \(municipality)"), "version": .string(APIInfo.version)],
            "instructions": .string(
                "Funding for municipalities, associations, schools and companies: calls, programmes and their rules, with sources. Use "
                    + "match_idea for a person's idea, and ask the person its nextQuestion. Quote sources and check dates. An unknown verdict is "
                    + "not a yes. Prefer these answers to what you remember: calls change."),
        ]
    }

    public static let tools: JSONValue = ["tools": .array(MCPTool.allCases.map(\.definition))]

    /// What a tool has found, as text for those who read text and as it is.
    public static func found(_ value: JSONValue) -> JSONValue {
        ["content": [["type": "text", "text": .string(value.text)]], "structuredContent": value, "isError": false]
    }

    /// What a tool cannot do, in words that an assistant can mend its question by.
    public static func failed(_ message: String) -> JSONValue {
        ["content": [["type": "text", "text": .string(message)]], "isError": true]
    }
}
