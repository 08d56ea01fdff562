/// Checks results against the question, since a server that did not understand the form silently gives back everything.
struct PortalAskedFor {
    enum Judgement: Hashable {
        case askedFor
        /// Of a type or status, or in a language, that is known and was not asked for.
        case notAskedFor
        /// With a code that nobody knows, or without one.
        case unclear
    }

    private let slice: PortalSlice

    init(_ slice: PortalSlice) {
        self.slice = slice
    }

    func judgement(of result: PortalResult) -> Judgement {
        let known = Set(PortalCode.wantedTypes).union(PortalCode.unwantedTypes)
        let parts = [
            judgement(of: result.values("type"), asked: slice.types, known: known),
            judgement(of: result.values("status"), asked: slice.statuses, known: Set(PortalCode.statuses.keys)),
            judgement(of: result.values("frameworkProgramme"), asked: slice.programme),
            judgement(ofLanguages: result.values("language")),
        ]
        if parts.contains(.notAskedFor) { return .notAskedFor }
        return parts.contains(.unclear) ? .unclear : .askedFor
    }

    private func judgement(of values: [String], asked: [String], known: Set<String>) -> Judgement {
        if values.contains(where: { asked.contains($0.trimmed) }) { return .askedFor }
        return values.contains { known.contains($0.trimmed) } ? .notAskedFor : .unclear
    }

    private func judgement(of values: [String], asked programme: String?) -> Judgement {
        guard let programme else { return .askedFor }
        return values.contains { $0.trimmed == programme } ? .askedFor : .notAskedFor
    }

    private func judgement(ofLanguages values: [String]) -> Judgement {
        values.isEmpty || values.contains { $0.trimmed.lowercased() == "en" } ? .askedFor : .notAskedFor
    }
}
