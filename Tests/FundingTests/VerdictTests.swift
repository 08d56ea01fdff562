import Funding
import Testing

/// Kleene's strong logic of three values, over all of them.
@Suite struct `Verdicts` {
    private static let all = Verdict.allCases

    @Test(arguments: all, all)
    func `combine the same in either order, and as De Morgan says`(one: Verdict, other: Verdict) {
        #expect(one.and(other) == other.and(one))
        #expect(one.or(other) == other.or(one))
        #expect(one.and(other).negated == one.negated.or(other.negated))
        #expect(one.or(other).negated == one.negated.and(other.negated))
        #expect(one.and(one.or(other)) == one)
        #expect(one.or(one.and(other)) == one)
    }

    @Test(arguments: all)
    func `have neutral, deciding and doubled elements`(verdict: Verdict) {
        #expect(verdict.and(.met) == verdict)
        #expect(verdict.or(.notMet) == verdict)
        #expect(verdict.and(.notMet) == .notMet)
        #expect(verdict.or(.met) == .met)
        #expect(verdict.and(verdict) == verdict)
        #expect(verdict.negated.negated == verdict)
    }

    @Test func `group and distribute as they like`() {
        for one in Self.all {
            for two in Self.all {
                for three in Self.all {
                    #expect(one.and(two).and(three) == one.and(two.and(three)))
                    #expect(one.or(two).or(three) == one.or(two.or(three)))
                    #expect(one.and(two.or(three)) == one.and(two).or(one.and(three)))
                    #expect(one.or(two.and(three)) == one.or(two).and(one.or(three)))
                }
            }
        }
    }

    /// What was unknown comes to light: neither a conjunction nor a disjunction that was settled changes.
    @Test func `that are settled stay so when more is known`() {
        for known in Self.all {
            for other in Self.all {
                if Verdict.unknown.and(other) != .unknown { #expect(known.and(other) == Verdict.unknown.and(other)) }
                if Verdict.unknown.or(other) != .unknown { #expect(known.or(other) == Verdict.unknown.or(other)) }
            }
        }
        #expect(Verdict.unknown.negated == .unknown)
    }

    @Test func `stay in doubt where the middle value is excluded in logic of two values`() {
        #expect(Verdict.unknown.or(Verdict.unknown.negated) == .unknown)
        #expect(Verdict.unknown.and(Verdict.unknown.negated) == .unknown)
    }

    @Test(
        arguments: [
            ([], Verdict.met), ([.met, .met], .met), ([.met, .unknown], .unknown), ([.unknown, .notMet, .met], .notMet),
        ] as [([Verdict], Verdict)])
    func `together follow the worst that is certain`(verdicts: [Verdict], together: Verdict) {
        #expect(verdicts.conjunction == together)
    }
}
