import Funding
import Testing

@Suite struct `A programme` {
    private static func programme(
        from: String? = nil, through: String? = nil, committed: String? = nil, rules: [Rule] = []
    ) throws -> Programme {
        Programme(
            id: "programme", name: Localized(same: "P"), shortName: Localized(same: "P"), abbreviations: [], periodLabel: "2021–2027",
            period: Period(from: from.flatMap(Day.init(iso:)), through: through.flatMap(Day.init(iso:))),
            fullyCommitted: try committed.map {
                Programme.Commitment(from: try #require(Day(iso: $0)), source: try source())
            },
            seed: nil, supports: Localized(same: "S"), examples: [], themes: [], keywords: Programme.Keywords(), callRhythm: nil,
            web: nil, managingBody: nil, fund: nil, succeeds: [], succeededBy: [], rules: rules, actions: [], facts: [])
    }

    private static func source() throws -> Source {
        Source(address: "https://example.eu", kind: .official, confidence: .high, checked: try #require(PartialDate("2026-11")))
    }

    @Test(arguments: [
        ("2020-12-31", Programme.State.coming), ("2021-01-01", .running), ("2024-08-19", .running), ("2024-08-20", .fullyCommitted),
        ("2027-12-31", .fullyCommitted), ("2028-01-01", .closed),
    ])
    func `comes, runs, is committed and closes by its dates`(day: String, state: Programme.State) throws {
        let programme = try Self.programme(from: "2021-01-01", through: "2027-12-31", committed: "2024-08-20")
        #expect(programme.state(on: try #require(Day(iso: day))) == state)
    }

    @Test func `without an end runs on`() throws {
        #expect(try Self.programme().state(on: try #require(Day(iso: "2999-12-31"))) == .running)
    }

    @Test func `lets an action's rule replace its own of the same id`() throws {
        func rule(_ id: Rule.ID, _ system: String) throws -> Rule {
            Rule(id: id, requirement: .registration(system), source: try Self.source())
        }
        let programme = try Self.programme(rules: [rule("where", "PIC"), rule("other", "OID")])
        let action = Action(
            id: "action", name: Localized(same: "A"), supports: Localized(same: "A"), keywords: Programme.Keywords(),
            rules: [try rule("where", "Min ansökan")])
        #expect(programme.rules(under: action).map(\.requirement) == [.registration("OID"), .registration("Min ansökan")])
        #expect(programme.rules(under: nil).map(\.requirement) == [.registration("PIC"), .registration("OID")])
    }
}
