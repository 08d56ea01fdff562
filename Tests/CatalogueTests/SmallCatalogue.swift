import Foundation

/// A whole catalogue in a few lines, valid as it stands, to be broken one place at a time.
struct SmallCatalogue {
    /// The text of each file by its path.
    var files: [String: String] = [
        "areas.yaml": """
        schema: utblick/areas/1
        nutsVersion: 2021
        sources:
          eu: {url: "https://example.eu", kind: official, checked: 2026-11}
        areas:
          - {code: SE, level: country, name: {sv: Sverige, en: Sweden}}
          - {code: FI, level: country, name: Finland}
          - {code: SE1, level: nuts1, name: Östra Sverige, parent: SE}
          - {code: both, level: programmeArea, name: Both, members: [SE, FI], source: eu, confidence: high}
        """,
        "municipality.yaml": """
        schema: utblick/municipality/1
        id: katrineholm
        name: {sv: Katrineholms kommun, en: Katrineholm Municipality}
        area: SE1
        web: https://www.katrineholm.se
        coordinator: {title: Samordnare, address: Gatan 1, telephone: 0150-1, helpsWith: [Råd]}
        strategy:
          name: Strategi
          adopted: 2014-08-18
          adoptedBy: Kommunfullmäktige
          summary: Två mål.
          goals: [{id: growth, name: Tillväxt, text: Tillväxt genom samverkan}]
          source: web
          confidence: high
        sources:
          web: {url: "https://www.katrineholm.se", kind: official, checked: 2026-11}
        """,
        "networks.yaml": """
        schema: utblick/networks/1
        sources:
          web: {url: "https://aer.eu", kind: thirdParty, checked: 2026}
        networks:
          - id: aer
            name: Assembly of European Regions
            abbreviation: AER
            purpose: Regioner
            participation: Genom regionen
            facts:
              - {key: members, label: Medlemmar, value: 250, source: web, confidence: medium}
        """,
        "glossary.yaml": """
        schema: utblick/glossary/1
        sources: {desk: {url: 'https://example.se', kind: editorial, checked: 2026-11}}
        terms:
          - id: call
            name: {sv: utlysning, en: call for proposals}
            formsSv: [utlysningen]
            explanation: {sv: En inbjudan att söka., en: An invitation to apply.}
            source: desk
            confidence: low
        """,
        "money.yaml": """
        schema: utblick/money/1
        sources:
          law: {url: "https://example.eu/law", kind: official, checked: 2026-11}
        deMinimis:
          - {currency: EUR, amount: 200000, years: 3, through: 2023-12-31, source: law, confidence: high}
          - {currency: EUR, amount: 300000, years: 3, from: 2024-01-01, source: law, confidence: high}
        workingYears: [{hours: 1720, source: law, confidence: high}]
        exchangeRates:
          - {day: 2026-11-27, sekPerEuro: 11.03, source: law, confidence: medium}
          - {day: 2026-11-26, sekPerEuro: 10.9485, source: law, confidence: medium}
        """,
        "accessibility.yaml": """
        schema: utblick/accessibility/1
        reviewed: 2026-11-20
        gaps:
          - {ground: nonCompliant, text: {sv: Kartan har bara färger., en: The map has colours only.}}
          - {ground: outsideTheLaw, text: {sv: Andras sidor., en: The pages of others.}, instead: {sv: Fråga oss., en: Ask us.}}
        test: {day: 2026-11-22, tool: axe 4.0, pages: 10, looks: 40, violations: 0}
        """,
        "past_calls.yaml": """
        schema: utblick/past-calls/1
        sources:
          web: {url: "https://example.eu", kind: copyOfOfficial, checked: 2026-11-01}
        calls:
          - {id: one, programme: alpha, title: Ett, opened: 2022, closed: 2022-03, source: web, confidence: high}
        """,
        "programmes/alpha.yaml": """
        schema: utblick/programme/1
        id: alpha
        name: Alpha 2021–2027
        shortName: Alpha
        period: {label: 2021–2027, from: 2021-01-01, through: 2027-12-31}
        supports: {sv: Stöd, en: Support}
        examples: [{sv: En dansskola, en: A dance school}]
        themes: [culture]
        keywords: {sv: [dans], en: [dance]}
        sources:
          web: {url: "https://example.eu", kind: official, checked: 2026-11}
          blog: {url: "https://example.org", kind: thirdParty, checked: 2026-11}
        rules:
          - {id: seat, kind: seat, within: [SE], source: web, confidence: high}
          - {id: size, kind: grant, currency: EUR, minimum: 10000, maximum: 50000, source: blog, confidence: low}
        actions:
          - id: small
            name: Small
            supports: {sv: Litet, en: Small}
            rules:
              - {id: size, kind: grant, currency: EUR, maximum: 20000, through: 2025-12-31, source: web, confidence: high}
              - {id: size, kind: grant, currency: EUR, maximum: 30000, from: 2026-01-01, source: web, confidence: high}
        facts:
          - key: budget
            label: Budget
            value: {rows: [{label: EU, value: 100}, {label: Code, value: "0483"}]}
            source: web
            confidence: high
        """,
        "programmes/beta.yaml": """
        schema: utblick/programme/1
        id: beta
        name: Beta
        shortName: Beta
        period: {label: 2028–2034}
        supports: Stöd
        examples: []
        themes: [youth]
        keywords: {sv: [], en: []}
        succeeds: [alpha]
        sources: {}
        ideas: [{sv: Vi vill dansa, en: We want to dance}]
        sharesIdeasOf: alpha
        """,
        "calls/ahead.yaml": """
        schema: utblick/calls/1
        source: {url: "https://example.eu", kind: official, confidence: medium, checked: 2026-08-22}
        calls:
          - identifier: ALPHA-1
            programme: alpha
            action: small
            title: First
            name: {sv: Första, en: First}
            audience: [school]
            municipalRole: pilot
            themes: [culture]
            opens: 2027-01-12
            deadlines: [{date: 2027-03-01, stage: cutOff1}, {date: 2027-09-01, stage: cutOff2}]
            budget: {currency: EUR, total: 1000000.50}
            grant: {currency: EUR, minimum: 1000, maximum: 2000, expectedGrants: 8}
            link: https://example.eu/1
        """,
    ]

    /// Writes the files into a new temporary directory, hands it over, and removes it again.
    func written<Result>(_ use: (URL) throws -> Result) throws -> Result {
        let directory = FileManager.default.temporaryDirectory.appending(path: "utblick catalogue \(UUID().uuidString)")
        for (path, text) in files {
            let file = directory.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        defer { try? FileManager.default.removeItem(at: directory) }
        return try use(directory)
    }
}
