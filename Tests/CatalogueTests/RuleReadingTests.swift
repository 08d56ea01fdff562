import Catalogue
import Foundation
import Funding
import Testing

/// A rule as an editor writes it, and what it asks for.
struct WrittenRule: Sendable, CustomTestStringConvertible {
    let text: String
    let requirement: Requirement

    init(_ text: String, _ requirement: Requirement) {
        self.text = text
        self.requirement = requirement
    }

    var testDescription: String { text }
}

@Suite struct `A rule of the catalogue` {
    @Test(arguments: [
        WrittenRule("kind: applicantKind, allowed: [school, association]", .applicantKind(allowed: [.school, .association], excluded: [])),
        WrittenRule("kind: applicantKind, excluded: [individual]", .applicantKind(allowed: [], excluded: [.individual])),
        WrittenRule("kind: seat, within: [SE, FI]", .seat(within: ["SE", "FI"])),
        WrittenRule("kind: activity, within: [SE1]", .activity(within: ["SE1"])),
        WrittenRule("kind: benefit, within: [both]", .benefit(within: ["both"])),
        WrittenRule(
            "kind: partnership, partners: 4, countries: 3, memberStates: 1, among: [both], leads: [municipality], requires: [university]",
            .partnership(
                Partnership(
                    minimumPartners: 4, minimumCountries: 3, among: ["both"], minimumMemberStates: 1, leadKinds: [.municipality],
                    requiredPartnerKinds: [.university]))),
        WrittenRule("kind: partnership, countries: 3", .partnership(Partnership(minimumPartners: 3, minimumCountries: 3))),
        WrittenRule(
            "kind: grant, currency: EUR, minimum: 8455, maximum: 50745.50",
            .grant(minimum: Money(minorUnits: 845_500, currency: .euro), maximum: Money(minorUnits: 5_074_550, currency: .euro))),
        WrittenRule(
            "kind: budget, currency: SEK, maximum: 500000",
            .budget(minimum: nil, maximum: Money(minorUnits: 50_000_000, currency: .krona))),
        WrittenRule("kind: duration, minimumMonths: 12", .duration(minimumMonths: 12, maximumMonths: nil)),
        WrittenRule("kind: theme, themes: [culture, youth]", .theme([.culture, .youth])),
        WrittenRule("kind: registration, system: Min ansökan", .registration("Min ansökan")),
        WrittenRule("kind: applicationLanguage, languages: [sv, en]", .applicationLanguage(["sv", "en"])),
        WrittenRule("kind: other, text: {sv: Ja, en: Yes}", .other(Localized(sv: "Ja", en: "Yes"))),
    ])
    func `asks for what is written`(rule: WrittenRule) throws {
        #expect(try requirement(of: rule.text) == rule.requirement)
    }

    @Test(arguments: [
        WrittenRule("kind: costModel, model: actualCosts", .costModel(.actualCosts)),
        WrittenRule(
            "kind: costModel, model: flatRate, percent: 40, of: staff, covers: allOther", flatRate(4_000, of: .staff, covers: .allOther)),
        WrittenRule(
            "kind: costModel, model: flatRate, percent: 7.5, of: direct, covers: indirect", flatRate(750, of: .direct, covers: .indirect)),
        WrittenRule("kind: costModel, model: unitCost, hoursPerYear: 1720", .costModel(.unitCost(.hour(workingHoursPerYear: 1_720)))),
        WrittenRule(
            "kind: costModel, model: unitCost, currency: EUR, amount: 58.50, per: {sv: dag, en: day}",
            .costModel(.unitCost(.amount(Money(minorUnits: 5_850, currency: .euro), per: Localized(sv: "dag", en: "day"))))),
        WrittenRule(
            "kind: costModel, model: lumpSum, currency: EUR, amounts: [30000, 60000]",
            .costModel(
                .lumpSum(.choice([Money(minorUnits: 3_000_000, currency: .euro), Money(minorUnits: 6_000_000, currency: .euro)])))),
        WrittenRule(
            "kind: costModel, model: lumpSum, currency: SEK, minimum: 1, maximum: 2.5",
            .costModel(
                .lumpSum(.range(minimum: Money(minorUnits: 100, currency: .krona), maximum: Money(minorUnits: 250, currency: .krona))))),
        WrittenRule("kind: costModel, model: lumpSum", .costModel(.lumpSum(.agreed))),
        WrittenRule(
            "kind: payment, advancePercent: 50, advanceMaximum: 400000, currency: SEK, claimMonths: 6, claimMinimumMonths: 1, "
                + "claimWithinMonths: 2, paidWithinDays: 80, finalPercent: 20",
            .payment(
                PaymentTerms(
                    advance: Rate(partsPerTenThousand: 5_000), advanceMaximum: Money(minorUnits: 40_000_000, currency: .krona),
                    monthsPerClaim: 1...6, claimedWithinMonths: 2, paidWithinDays: 80,
                    keptUntilFinalReport: Rate(partsPerTenThousand: 2_000)))),
        WrittenRule("kind: payment, claimMonths: 3", .payment(PaymentTerms(monthsPerClaim: 3...3))),
    ])
    func `on costs and payment asks for what is written`(rule: WrittenRule) throws {
        #expect(try requirement(of: rule.text) == rule.requirement)
    }

    private static func flatRate(_ parts: Int, of base: CostModel.Base, covers: CostModel.Coverage) -> Requirement {
        Rate(partsPerTenThousand: parts).map { .costModel(.flatRate(CostModel.FlatRate($0, of: base, covers: covers))) } ?? .theme([])
    }

    @Test(arguments: [("40", 4_000), ("46.5", 4_650), ("33.33", 3_333), ("0", 0), ("100", 10_000)])
    func `holds a percentage in parts per ten thousand`(text: String, parts: Int) throws {
        let rate = try #require(Rate(partsPerTenThousand: parts))
        #expect(try requirement(of: "kind: fundingRate, percent: \(text)") == .fundingRate(maximum: rate))
        #expect(try requirement(of: "kind: ownContribution, percent: \(text)") == .ownContribution(minimum: rate))
    }

    @Test(arguments: ["100.01", "-1", "46.555", "46,5", "1e2", "0x10", "46.", ".5", "４０"])
    func `takes no other percentage`(text: String) throws {
        var catalogue = SmallCatalogue()
        catalogue.replaceSeatRule(with: "kind: fundingRate, percent: \(text)")
        let (_, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(diagnostics.map(\.line) == [14])
    }

    private func requirement(of text: String) throws -> Requirement? {
        var catalogue = SmallCatalogue()
        catalogue.replaceSeatRule(with: text)
        let (read, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(diagnostics == [])
        return read?.programme("alpha")?.rules.first?.requirement
    }
}

extension SmallCatalogue {
    /// Writes another rule in place of the first.
    fileprivate mutating func replaceSeatRule(with text: String) {
        let path = "programmes/alpha.yaml"
        files[path] = files[path]?.replacing("kind: seat, within: [SE]", with: text)
    }
}
