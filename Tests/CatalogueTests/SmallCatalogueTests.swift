import Catalogue
import Foundation
import Funding
import Testing

/// What the reader makes of each kind of entry.
@Suite struct `A valid catalogue` {
    private let catalogue: Catalogue

    init() throws {
        let (read, diagnostics) = try SmallCatalogue().written { CatalogueReader.read(directory: $0) }
        #expect(diagnostics == [])
        catalogue = try #require(read)
    }

    @Test func `fills in the successor from the predecessor's name`() {
        #expect(catalogue.programme("alpha")?.succeededBy == ["beta"])
        #expect(catalogue.programme("beta")?.succeeds == ["alpha"])
        #expect(catalogue.programme("gamma") == nil)
    }

    @Test func `reads the ideas of a programme and whose it shares`() {
        #expect(catalogue.programme("beta")?.ideas == [Localized(sv: "Vi vill dansa", en: "We want to dance")])
        #expect(catalogue.programme("beta")?.sharesIdeasOf == "alpha")
        #expect(catalogue.programme("alpha")?.ideas == [] && catalogue.programme("alpha")?.sharesIdeasOf == nil)
    }

    @Test func `passes over a table that lies beside its files`() throws {
        var other = SmallCatalogue()
        other.files["labels.tsv"] = "alpha\tAlpha\n"
        let (read, diagnostics) = try other.written { CatalogueReader.read(directory: $0) }
        #expect(read?.fingerprint == catalogue.fingerprint && diagnostics == [])
    }

    @Test func `reads rules with their money, validity and source`() throws {
        let alpha = try #require(catalogue.programme("alpha"))
        let rule = try #require(alpha.rules.first { $0.id == "size" })
        #expect(rule.requirement == .grant(minimum: Money(whole: 10_000, .euro), maximum: Money(whole: 50_000, .euro)))
        #expect(rule.source.confidence == .low && rule.source.kind == .thirdParty)
        let small = try #require(alpha.actions.first)
        #expect(
            small.rules.map(\.validity) == [
                Period(from: nil, through: Day(iso: "2025-12-31")), Period(from: Day(iso: "2026-01-01"), through: nil),
            ])
        #expect(alpha.rules(under: small).map(\.id) == ["seat", "size", "size"])
    }

    @Test func `reads a fact's table, and a quoted code as a text`() {
        let value = catalogue.programme("alpha")?.facts.first?.value
        #expect(
            value
                == .table([
                    Fact.Row(label: Localized(same: "EU"), value: .number(100)),
                    Fact.Row(label: Localized(same: "Code"), value: .text(Localized(same: "0483"))),
                ]))
    }

    @Test func `reads a call with both its cut-offs`() throws {
        let call = try #require(catalogue.calls.first)
        #expect(call.id == "alpha-1" && call.identifier == "ALPHA-1" && call.origin == .catalogue)
        #expect(call.displayTitle(in: .swedish) == "Första")
        #expect(call.deadlines.map(\.stage) == [.cutOff(1), .cutOff(2)])
        #expect(call.deadlines.map(\.day.iso) == ["2027-03-01", "2027-09-01"])
        #expect(call.deadlines.allSatisfy { $0.precision == .day })
        #expect(call.budget?.total.minorUnits == 100_000_050)
        #expect(call.grant?.expectedGrants == 8)
        #expect(call.source.checked.iso == "2026-08-22")
    }

    @Test func `reads rules about money that belong to no programme`() throws {
        let day = try #require(Day(iso: "2026-11-28"))
        let rules = catalogue.moneyRules
        #expect(rules.deMinimisCeiling(on: day)?.amount == Money(whole: 300_000, .euro))
        #expect(rules.deMinimisCeilings.map(\.years) == [3, 3])
        #expect(rules.workingYear(on: day)?.hours == 1_720)
        #expect(rules.exchangeRates.map(\.tenThousandths) == [109_485, 110_300])
        #expect(rules.exchangeRate(on: day)?.source.confidence == .medium)
    }

    @Test func `may be without rules about money, and says so`() throws {
        var other = SmallCatalogue()
        other.files["money.yaml"] = nil
        let (read, diagnostics) = try other.written { CatalogueReader.read(directory: $0) }
        #expect(read?.moneyRules == MoneyRules.none)
        #expect(
            diagnostics.map(\.description) == [
                "money.yaml:1: warning: the file is missing; without it there is no de minimis ceiling, working year or exchange rate"
            ])
    }

    @Test func `reads what the accessibility statement rests on`() throws {
        let record = try #require(catalogue.accessibility)
        #expect(record.gaps.map(\.ground) == [.nonCompliant, .outsideTheLaw])
        #expect(record.gaps.map(\.instead?.en) == [nil, "Ask us."])
        #expect(record.updated.iso == "2026-11-22" && record.test.looks == 40)
        #expect(!record.isCompliant)
    }

    @Test(arguments: [
        ([AccessibilityRecord.Ground.outsideTheLaw], 0, true), ([], 0, true), ([], 1, false), ([.disproportionate], 0, false),
        ([.nonCompliant, .outsideTheLaw], 0, false),
    ])
    func `complies with the law only without errors and gaps that the law covers`(
        grounds: [AccessibilityRecord.Ground], violations: Int, isCompliant: Bool
    ) throws {
        let day = try #require(Day(iso: "2026-11-28"))
        let gaps = grounds.map { AccessibilityRecord.Gap(text: Localized(sv: "Kartan", en: "The map"), ground: $0) }
        let test = AccessibilityRecord.Test(day: day, tool: "axe", pages: 1, looks: 1, violations: violations)
        #expect(AccessibilityRecord(reviewed: day, gaps: gaps, test: test).isCompliant == isCompliant)
    }

    @Test func `may be without a list of what is not accessible, and says so`() throws {
        var other = SmallCatalogue()
        other.files["accessibility.yaml"] = nil
        let (read, diagnostics) = try other.written { CatalogueReader.read(directory: $0) }
        #expect(read != nil && read?.accessibility == nil)
        #expect(diagnostics.map(\.file) == ["accessibility.yaml"] && diagnostics.map(\.severity) == [.warning])
    }

    @Test func `changes its fingerprint when a byte or a name changes`() throws {
        let small = SmallCatalogue()
        let before = try small.written { CatalogueReader.fingerprint(of: $0) }
        #expect(before == catalogue.fingerprint)
        var other = small
        other.files["calls/ahead.yaml"]?.append(" ")
        #expect(try other.written { CatalogueReader.fingerprint(of: $0) } != before)
        var renamed = small
        renamed.files["calls/behind.yaml"] = renamed.files.removeValue(forKey: "calls/ahead.yaml")
        #expect(try renamed.written { CatalogueReader.fingerprint(of: $0) } != before)
    }
}
