import Foundation
import Funding

/// Made-up programmes and calls that show every state a page can be in.
enum Preview {
    /// 22 November 2026, 14:05 in Sweden.
    static let now = Date(timeIntervalSince1970: 1_795_352_700)
    static let today = Day(of: now, in: .stockholm)

    static func same(_ text: String) -> Localized { Localized(same: text) }

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? today }

    static func checked(_ text: String = "2026-11") -> PartialDate { PartialDate(text) ?? PartialDate(today) }

    static func euro(_ amount: Int) -> Money { Money(minorUnits: amount * 100, currency: .euro) }

    static func krona(_ amount: Int) -> Money { Money(minorUnits: amount * 100, currency: .krona) }

    static let official = Source(
        address: "https://centralbaltic.eu/programme/", title: "Central Baltic Programme Manual", kind: .official, confidence: .high,
        checked: checked())
    static let thirdParty = Source(
        address: "https://www.example.org/copy?page=1&part=2", kind: .thirdParty, confidence: .low, checked: checked("2026"))

    static let municipality = Municipality(
        id: "katrineholm", name: Localized(sv: "Katrineholms kommun", en: "Katrineholm Municipality"), area: "SE-0483",
        web: "https://www.katrineholm.se",
        coordinator: Municipality.Coordinator(
            title: Localized(sv: "Internationell samordnare", en: "International coordinator"),
            address: "Kommunledningsförvaltningen, 641 80 Katrineholm", telephone: "0150-570 07",
            helpsWith: [
                Localized(sv: "om du har en projektidé som behöver finansiering", en: "if you have a project idea that needs funding"),
                Localized(sv: "om du behöver råd om en ansökan", en: "if you need advice on an application"),
                Localized(sv: "om du vill veta mer om EU-stöd", en: "if you want to know more about EU funding"),
                Localized(sv: "om du vill veta vilka projekt kommunen deltar i", en: "if you want to know which projects we take part in"),
            ]),
        strategy: Strategy(
            name: Localized(sv: "Internationell strategi", en: "International strategy"), adopted: day("2014-08-18"),
            adoptedBy: Localized(sv: "Kommunfullmäktige", en: "The municipal council"),
            summary: Localized(
                sv: "Det internationella arbetet ska ge erfarenheter, kontakter och resurser till Katrineholms utveckling.",
                en: "International work is to bring experience, contacts and resources to the development of Katrineholm."),
            goals: [
                Strategy.Goal(
                    id: "growth", name: Localized(sv: "Tillväxt genom samverkan", en: "Growth through cooperation"),
                    text: Localized(
                        sv: "Kontakter här och i andra länder ska ge ny kunskap.",
                        en: "Contacts here and abroad are to bring new knowledge.")),
                Strategy.Goal(
                    id: "integration", name: Localized(sv: "Integration genom samverkan", en: "Integration through cooperation"),
                    text: Localized(
                        sv: "Fler ska komma in i arbetsliv och samhälle.", en: "More people are to take part in work and society.")),
            ], source: official), decisions: decisions,
        facts: [
            Fact(
                key: "population", label: Localized(sv: "Folkmängd", en: "Population"), value: .number(34_261),
                asOf: PartialDate("2024-03-31"),
                source: official)
        ])

    static let gazetteer = Gazetteer(
        nutsVersion: 2021,
        areas: [
            Area(code: "SE", level: .country, name: Localized(sv: "Sverige", en: "Sweden"), parent: nil),
            Area(code: "FI", level: .country, name: same("Finland"), parent: nil),
            Area(code: "EE", level: .country, name: Localized(sv: "Estland", en: "Estonia"), parent: nil),
            Area(code: "LV", level: .country, name: Localized(sv: "Lettland", en: "Latvia"), parent: nil),
            Area(code: "SE-0483", level: .municipality, name: same("Katrineholm"), parent: "SE"),
            Area(
                code: "central_baltic", level: .programmeArea, name: same("Central Baltic"), parent: nil,
                members: ["SE", "FI", "EE", "LV"]),
        ])
}
