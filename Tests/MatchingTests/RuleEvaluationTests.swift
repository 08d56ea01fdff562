import Catalogue
import Funding
import Testing

@testable import Matching

@Suite struct RuleEvaluationTests {
    private static let source = Source(address: "https://example.eu", kind: .official, confidence: .high, checked: PartialDate(day))
    private static let day = Day(daysSince1970: 20_000)

    private func verdict(_ requirement: Requirement, _ idea: Idea) throws -> RuleVerdict {
        let circumstances = Circumstances(
            idea: idea, gazetteer: try RealCatalogue.catalogue.get().gazetteer, day: Self.day)
        return RuleEvaluation(circumstances: circumstances).verdict(on: Rule(id: "rule", requirement: requirement, source: Self.source))
    }

    private func idea(
        _ applicant: ApplicantKind? = nil, place: AreaCode? = nil, partners: [AreaCode] = [], budget: Money? = nil
    ) -> Idea {
        Idea(text: "x", language: .swedish, applicant: applicant, place: place, partnerCountries: partners, budget: budget)
    }

    @Test(
        arguments: [
            ([ApplicantKind.association], [], ApplicantKind?.none, Verdict.unknown), ([.association], [], .association, .met),
            ([.association], [], .company, .notMet), ([], [.individual], .individual, .notMet), ([], [.individual], .school, .met),
            ([.company], [], .farmer, .met), ([.company], [], .other, .unknown),
        ] as [([ApplicantKind], [ApplicantKind], ApplicantKind?, Verdict)])
    func `who may apply`(allowed: [ApplicantKind], excluded: [ApplicantKind], kind: ApplicantKind?, expected: Verdict) throws {
        #expect(try verdict(.applicantKind(allowed: allowed, excluded: excluded), idea(kind)).verdict == expected)
    }

    @Test(
        arguments: [
            ("SE-0483", Verdict.unknown), ("SE-0483-katrineholm", .notMet), ("SE-0480", .notMet), ("SE-0482", .met), (nil, .unknown),
        ] as [(AreaCode?, Verdict)])
    func `the benefit must fall in Leader Södermanland, whose central localities are left out`(place: AreaCode?, expected: Verdict) throws {
        #expect(try verdict(.benefit(within: ["leader_sodermanland"]), idea(place: place)).verdict == expected)
    }

    @Test(
        arguments: [
            ([], Verdict.unknown), (["NO"], .notMet), (["FI"], .met), (["FI", "EE"], .met),
        ] as [([AreaCode], Verdict)])
    func `two countries of four`(partners: [AreaCode], expected: Verdict) throws {
        let asked = Requirement.partnership(Partnership(minimumPartners: 2, minimumCountries: 2, among: ["SE", "FI", "EE", "LV"]))
        #expect(try verdict(asked, idea(place: "SE-0483", partners: partners)).verdict == expected)
    }

    @Test func `money is compared in one currency and left open across two`() throws {
        let range = Requirement.budget(minimum: Money(whole: 1_000, .euro), maximum: Money(whole: 5_000, .euro))
        #expect(try verdict(range, idea(budget: Money(whole: 500, .euro))).verdict == .notMet)
        #expect(try verdict(range, idea(budget: Money(whole: 1_000, .euro))).verdict == .met)
        #expect(try verdict(range, idea(budget: Money(whole: 5_001, .euro))).verdict == .notMet)
        #expect(try verdict(range, idea(budget: Money(whole: 3_000, .krona))).verdict == .unknown)
        #expect(try verdict(range, idea()).verdict == .unknown)
    }

    @Test func `an unknown verdict asks a question and every verdict carries its source`() throws {
        let requirements: [Requirement] = [
            .applicantKind(allowed: [.school], excluded: []), .seat(within: ["SE"]), .activity(within: ["SE"]), .benefit(within: ["SE"]),
            .partnership(Partnership(minimumPartners: 2, minimumCountries: 2)), .grant(minimum: Money(whole: 1, .euro), maximum: nil),
            .budget(minimum: Money(whole: 1, .euro), maximum: nil), .duration(minimumMonths: 1, maximumMonths: 2),
            .theme([.nature]), .registration("PIC"), .other(Localized(sv: "a", en: "b")),
        ]
        for requirement in requirements {
            let found = try verdict(requirement, idea())
            #expect(found.verdict == .unknown && found.question != nil && found.source == Self.source, "\(requirement.kind)")
        }
    }

    @Test func `cost models and payment terms inform, and refuse nobody`() throws {
        let half = try #require(Rate(partsPerTenThousand: 5_000))
        let requirements: [Requirement] = [
            .costModel(.flatRate(CostModel.FlatRate(half, of: .staff, covers: .allOther))), .payment(PaymentTerms(advance: half)),
        ]
        for requirement in requirements {
            let found = try verdict(requirement, idea())
            #expect(found.verdict == .met && !found.decides && found.question == nil && found.reason.en.contains("50%"))
        }
    }
}
