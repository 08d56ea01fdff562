import Foundation
import Funding

/// One question to the portal, small enough to be answered whole: it never gives more than its first 10,000 results.
struct PortalSlice: Hashable {
    var statuses: [String]
    var types = PortalCode.wantedTypes
    var programme: String?
    /// Only records with a deadline on or after this day.
    var deadlineFrom: Day?
    /// What the slice holds, in words: "open and forthcoming calls".
    var name: String

    /// Whether it is what another was split into.
    private(set) var isPart = false

    /// How far back closed calls are fetched, in days.
    static let daysBack = 400

    /// What an import asks for.
    ///
    /// The portal's status lags: calls it calls closed still have a cut-off ahead, and calls it calls open ended years ago. So open
    /// and forthcoming calls are asked for whole, and closed ones as far as a deadline of theirs lies less than 400 days back or
    /// ahead; that also gives the calls that closed since the last import, and the pattern of the past year. All closed calls
    /// would be some ten thousand, most of them of no use. A server that does not know ranges gives more, and more is kept.
    static func all(on day: Day) -> [PortalSlice] {
        [
            PortalSlice(statuses: [PortalCode.forthcoming, PortalCode.open], name: "open and forthcoming calls"),
            PortalSlice(statuses: [PortalCode.closed], deadlineFrom: day.adding(days: -daysBack), name: "recently closed calls"),
        ]
    }

    /// The same question for one programme each.
    func split(byProgrammes codes: [String]) -> [PortalSlice] {
        codes.map { code in
            var part = self
            part.isPart = true
            part.programme = code
            part.name = "programme \(code), \(name)"
            return part
        }
    }

    /// The same question for one type and one status each; empty when it is down to one of each.
    func splitFurther() -> [PortalSlice] {
        guard types.count > 1 || statuses.count > 1 else { return [] }
        return types.flatMap { type in
            statuses.map { status in
                var part = self
                part.isPart = true
                part.types = [type]
                part.statuses = [status]
                part.name = "\(name), type \(type), status \(status)"
                return part
            }
        }
    }

    /// The `query` part of the form.
    var query: JSONValue {
        func terms(_ field: String, _ values: [String]) -> JSONValue {
            .object(["terms": .object([field: .array(values.map(JSONValue.string))])])
        }
        var clauses = [terms("type", types), terms("status", statuses)]
        if let programme { clauses.append(terms("frameworkProgramme", [programme])) }
        if let deadlineFrom {
            // Bare dates do not compare; the portal wants the whole time stamp.
            let from = JSONValue.string("\(deadlineFrom.iso)T00:00:00.000+0000")
            clauses.append(.object(["range": .object(["deadlineDate": .object(["gte": from])])]))
        }
        return .object(["bool": .object(["must": .array(clauses)])])
    }
}
