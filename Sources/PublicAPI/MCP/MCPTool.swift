public import JSON

/// What an assistant may ask by the Model Context Protocol. Each tool is one operation of the interface.
public enum MCPTool: String, Sendable, CaseIterable {
    case searchCalls = "search_calls"
    case getCall = "get_call"
    case matchIdea = "match_idea"
    case listProgrammes = "list_programmes"

    public var operation: PublicOperation {
        switch self {
        case .searchCalls: .listCalls
        case .getCall: .readCall
        case .matchIdea: .findMatches
        case .listProgrammes: .listProgrammes
        }
    }

    /// How the protocol tells of it.
    var definition: JSONValue {
        [
            "name": .string(rawValue), "title": .string(title), "description": .string(description),
            "inputSchema": input.standingAlone(), "outputSchema": OpenAPIDocument.schema(of: operation.answer).standingAlone(),
            "annotations": ["title": .string(title), "readOnlyHint": true, "idempotentHint": true, "openWorldHint": false],
        ]
    }

    private var title: String {
        switch self {
        case .searchCalls: "Search calls for applications"
        case .getCall: "Read one call"
        case .matchIdea: "Find what can fund an idea"
        case .listProgrammes: "List funding programmes"
        }
    }

    private var description: String {
        switch self {
        case .searchCalls:
            "Searches the EU and national calls for funding that this municipality's desk knows, open and coming ones unless status says "
                + "otherwise. Dates are computed from the source's own deadlines, each with its time zone. Every call names its source."
        case .getCall:
            "Reads one call: its official text and conditions, deadlines, money, and the rules that it has itself or takes over from its "
                + "programme, each with its source and the day that it was checked."
        case .matchIdea:
            "Finds what can fund an idea in plain Swedish or English, with a verdict for every rule: met, notMet or unknown, never a guess. "
                + "Tell what is known of the applicant, place, partners and budget; nextQuestion says what to ask the person next. Nothing is kept."
        case .listProgrammes: "Lists the funding programmes that the desk knows, with their periods and what each pays for."
        }
    }

    /// What it is called with.
    private var input: Schema {
        switch operation {
        case .findMatches: IdeaForm.schema
        default:
            .object(
                "What is asked.",
                members: operation.placeholders.map { ($0, .text("The id, as search_calls and match_idea tell it.", length: 1...300)) }
                    + operation.parameters.map { ($0.name + "?", $0.describedSchema) })
        }
    }
}

extension Parameter {
    /// With what it is for, as a member of an object has it.
    fileprivate var describedSchema: Schema {
        guard case .object(var members) = schema.value else { return schema }
        members["description"] = .string(description)
        return Schema(.object(members))
    }
}

extension PublicQuery {
    /// Reads what a tool is called with as the query of its operation.
    ///
    /// - Returns: the query, and what stands for the placeholders of the operation's path.
    public static func reading(
        _ arguments: JSONValue, of operation: PublicOperation
    ) throws(JSONForm.Refusal) -> (query: PublicQuery, places: [String: String]) {
        var form = JSONForm(arguments)
        var places: [String: String] = [:]
        for name in operation.placeholders { places[name] = form.string(name, length: 1...300, isRequired: true) }
        var pairs: [(name: String, value: String)] = []
        for parameter in operation.parameters {
            if let value = form.text(of: parameter) { pairs.append((parameter.name, value)) }
        }
        form.finish()
        guard form.violations.isEmpty else { throw JSONForm.Refusal(violations: form.violations) }
        do {
            return (try PublicQuery(pairs, of: operation), places)
        } catch {
            throw JSONForm.Refusal(
                violations: error.violations.map { JSONForm.Violation(pointer: "/" + $0.parameter, message: $0.message) })
        }
    }
}

extension JSONForm {
    /// A parameter's value as it would stand in an address.
    fileprivate mutating func text(of parameter: Parameter) -> String? {
        guard let value = value(parameter.name) else { return nil }
        if case .wholeNumber = parameter.kind {
            if let number = value.wholeNumber { return String(number) }
            refuse(parameter.name, "Must be a whole number.")
            return nil
        }
        if let text = value.string { return text }
        refuse(parameter.name, "Must be a string.")
        return nil
    }
}
