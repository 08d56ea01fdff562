import Catalogue
import Funding
import Testing

@testable import Matching

@Suite struct RuleEvaluationTests {
    private static let source = Source(address: "https://example.eu", kind: .official, confidence: .high, checked: PartialDate(day))
    private static let day = Day(daysSince1970: 20_000)

    private func verdict(_ requirement: Requirement, _ idea: Idea, at rate: ExchangeRate? = nil) throws -> RuleVerdict {
        let circumstances = Circumstances(
            idea: idea, gazetteer: try RealCatalogue.catalogue.get().gazetteer, day: Self.day, exchangeRate: rate)
        return RuleEvaluation(circumstances: circumstances).verdict(
            on: Rule(id: "rule", requirement: requirement, source: Self.source), as: Self.reference)
    }

    private static let reference = RuleReference(programme: "programme", action: "action", rule: "rule")

    private func idea(
        _ applicant: ApplicantKind? = nil, place: AreaCode? = nil, partners: [AreaCode] = [], budget: Money? = nil,
        months: Int? = nil, says: Bool? = nil
    ) -> Idea {
        Idea(
            text: "x", language: .swedish, applicant: applicant, place: place, partnerCountries: partners, budget: budget, months: months,
            judgements: says.map { [Self.reference: $0] } ?? [:])
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

    /// 1,000 euro is 11,000 kronor; within 5 % of a converted limit nobody can tell.
    @Test(
        arguments: [
            (10_400, Verdict.notMet), (10_500, .unknown), (11_000, .unknown), (11_551, .met), (52_000, .met), (55_000, .unknown),
            (57_751, .notMet),
        ])
    func `amounts in two currencies are compared at a dated rate, with a margin`(kronor: Int, expected: Verdict) throws {
        let rate = try #require(ExchangeRate("11.00", on: Self.day, source: Self.source))
        let range = Requirement.budget(minimum: Money(whole: 1_000, .euro), maximum: Money(whole: 5_000, .euro))
        let found = try verdict(range, idea(budget: Money(whole: kronor, .krona)), at: rate)
        #expect(found.verdict == expected, "\(found.reason.sv)")
        #expect(found.reason.sv.hasSuffix(" Omräknat med 11,00 kronor per euro (\(Self.day.iso))."))
        if kronor < 52_000 {
            let grant = Requirement.grant(minimum: Money(whole: 1_000, .euro), maximum: nil)
            #expect(try verdict(grant, idea(budget: Money(whole: kronor, .krona)), at: rate).verdict == expected)
        }
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
            #expect(found.topic != nil, "\(requirement.kind)")
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

    @Test(
        arguments: [
            (6, 24, 5, Verdict.notMet, "Projektet ska vara 6–24 månader långt. Ert är för kort: 5 månader."),
            (6, 24, 6, .met, "Projektet ska vara 6–24 månader långt. Ert är 6 månader."), (6, 24, 24, .met, "Ert är 24 månader."),
            (nil, 24, 25, .notMet, "Projektet får vara högst 24 månader. Ert är för långt: 25 månader."),
            (12, nil, 1, .notMet, "Ert är för kort: 1 månad."), (nil, nil, 12, .unknown, "Projektets längd är inte angiven."),
            (6, 24, nil, .unknown, "Projektet ska vara 6–24 månader långt."),
        ] as [(Int?, Int?, Int?, Verdict, String)])
    func `a project is as long as it may be, or too short or long`(
        minimum: Int?, maximum: Int?, months: Int?, expected: Verdict, ending: String
    ) throws {
        let found = try verdict(.duration(minimumMonths: minimum, maximumMonths: maximum), idea(months: months))
        #expect(found.verdict == expected && found.reason.sv.hasSuffix(ending), "\(found.reason.sv)")
    }

    @Test func `what only a human can judge is settled by what the person says`() throws {
        for requirement in [Requirement.theme([.nature]), .registration("PIC"), .other(Localized(sv: "a.", en: "b."))] {
            #expect(try verdict(requirement, idea()).topic == .judgement(Self.reference))
            let (yes, no) = (try verdict(requirement, idea(says: true)), try verdict(requirement, idea(says: false)))
            #expect(yes.verdict == .met && yes.reason.sv.hasSuffix(". Ja, säger ni själva.") && yes.question == nil)
            #expect(no.verdict == .notMet && no.reason.en.hasSuffix(". No, as you say yourselves.") && no.topic == nil)
        }
    }

    @Test func `a budget below the floor or above the roof says so`() throws {
        let range = Requirement.budget(minimum: Money(whole: 1_000, .euro), maximum: Money(whole: 5_000, .euro))
        #expect(
            try verdict(range, idea(budget: Money(whole: 500, .euro))).reason.en.hasSuffix(
                " Your project costs EUR\u{A0}500, which is below the least."))
        #expect(try verdict(range, idea(budget: Money(whole: 9_000, .euro))).reason.sv.hasSuffix(", vilket är över det högsta."))
        let grant = Requirement.grant(minimum: Money(whole: 1_000, .euro), maximum: nil)
        #expect(try verdict(grant, idea(budget: Money(whole: 500, .euro))).reason.en.hasSuffix(", which is less than the smallest grant."))
    }
}
