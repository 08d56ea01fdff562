import Catalogue
import Foundation
import Funding
import Testing

/// One slip in an otherwise valid catalogue, and every line that the reader has to say about it.
struct Slip: Sendable, CustomTestStringConvertible {
    let file: String
    let found: String
    let replacement: String
    let diagnostics: [String]

    init(_ file: String, _ found: String, _ replacement: String, _ diagnostics: String...) {
        self.file = file
        self.found = found
        self.replacement = replacement
        self.diagnostics = diagnostics.map { "\(file):\($0)" }
    }

    var testDescription: String { "\(file): \(replacement)" }
}

@Suite struct `A broken catalogue` {
    private static let kinds = """
        applicantKind, seat, activity, benefit, partnership, grant, budget, duration, fundingRate, ownContribution, costModel, payment, \
        theme, registration, applicationLanguage, other
        """

    @Test(arguments: [
        Slip(
            "programmes/alpha.yaml", "within: [SE]", "within: [SE19]",
            "14: error: unknown area SE19; expected a code of areas.yaml"),
        Slip("programmes/alpha.yaml", "kind: seat", "kind: seet", "14: error: unknown kind of rule seet; expected one of \(kinds)"),
        Slip(
            "programmes/alpha.yaml", "kind: seat", "kind: deadline",
            "14: error: unknown kind of rule deadline; expected one of \(kinds)"),
        Slip(
            "programmes/alpha.yaml", "kind: seat, within", "kind: seat, inside",
            "14: error: a rule has no within",
            "14: error: unknown key inside in a rule; expected one of id, kind, within, from, through, note, conflict, source, confidence"
        ),
        Slip(
            "programmes/alpha.yaml", "minimum: 10000", "minimum: 60000",
            "15: error: minimum 60000 is larger than maximum 50000"),
        Slip(
            "programmes/alpha.yaml", "maximum: 50000", "maximum: 50 000",
            "15: error: maximum is 50 000; expected an amount in whole units, such as 200000"),
        Slip(
            "programmes/alpha.yaml", "maximum: 50000", "maximum: 99999999999999999999",
            "15: error: maximum is 99999999999999999999; expected an amount in whole units, such as 200000"),
        Slip(
            "programmes/alpha.yaml", "source: blog, confidence: low", "source: blog, confidence: high",
            "15: error: confidence is high for the third party blog; expected medium or low"),
        Slip(
            "programmes/alpha.yaml", "source: blog, confidence: low", "source: web, confidence: high",
            "12: warning: source blog is not used; expected a fact or rule that names it"),
        Slip(
            "programmes/alpha.yaml", "source: blog, confidence: low", "source: blogg, confidence: low",
            "12: warning: source blog is not used; expected a fact or rule that names it",
            "15: error: unknown source blogg; expected a name from sources"),
        Slip("programmes/alpha.yaml", "source: blog, confidence: low", "source: blog", "15: error: a rule has no confidence"),
        Slip(
            "programmes/alpha.yaml", "from: 2026-01-01, source", "from: 2025-12-31, source",
            "22: error: rule size stands twice for the same days; expected another id, or from and through that lie apart"),
        Slip(
            "programmes/alpha.yaml", "from: 2021-01-01, through: 2027-12-31", "from: 2027-12-31, through: 2021-01-01",
            "5: error: through 2021-01-01 lies before from 2027-12-31"),
        Slip("programmes/alpha.yaml", "from: 2021-01-01", "from: 2021-02-30", "5: error: from is 2021-02-30; expected a date, YYYY-MM-DD"),
        Slip(
            "programmes/beta.yaml", "succeeds: [alpha]", "succeeds: [gamma]",
            "10: error: unknown programme gamma; expected the name of a file in programmes"),
        Slip(
            "programmes/beta.yaml", "succeeds: [alpha]", "succeeds: [beta]",
            "10: error: succeeds names the programme itself; expected its predecessor"),
        Slip(
            "programmes/beta.yaml", "sharesIdeasOf: alpha", "sharesIdeasOf: gamma",
            "13: error: unknown programme gamma; expected the name of a file in programmes"),
        Slip(
            "programmes/beta.yaml", "sharesIdeasOf: alpha", "sharesIdeasOf: beta",
            "13: error: sharesIdeasOf names the programme itself; expected another one"),
        Slip("programmes/beta.yaml", ", en: We want to dance", "", "12: error: an entry of ideas has no en"),
        Slip("programmes/beta.yaml", "id: beta", "id: bata", "2: error: id is bata; expected the file's name, beta"),
        Slip("programmes/beta.yaml", "shortName: Beta\n", "", "1: error: the file has no shortName"),
        Slip("programmes/beta.yaml", "supports: Stöd", "supports: {sv: Stöd}", "6: error: supports has no en"),
        Slip(
            "programmes/beta.yaml", "supports: Stöd", "supports: [Stöd]", "6: error: supports is a list; expected a text or {sv: …, en: …}"),
        Slip("programmes/beta.yaml", "supports: Stöd", "supports:", "6: error: supports is empty; expected a value"),
        Slip("programmes/beta.yaml", "examples: []", "examples: none", "7: error: examples is none; expected a list"),
        Slip(
            "programmes/beta.yaml", "period: {label: 2028–2034}", "period: 2028–2034", "5: error: period is 2028–2034; expected a mapping"),
        Slip(
            "programmes/beta.yaml", "utblick/programme/1", "utblick/programme/2",
            "1: error: schema is utblick/programme/2; expected utblick/programme/1"),
        Slip(
            "programmes/beta.yaml", "name: Beta\n", "name: Beta\nname: Gamma\n",
            "3: error: not valid YAML: name stands twice in one mapping"),
        Slip(
            "programmes/beta.yaml", "succeeds: [alpha]", "succeeds: [alpha", "11: error: not valid YAML: did not find expected ',' or ']'"),
        Slip(
            "calls/ahead.yaml", "programme: alpha", "programme: omega",
            "5: error: unknown programme omega; expected the name of a file in programmes"),
        Slip(
            "calls/ahead.yaml", "action: small", "action: large", "6: error: unknown action large of alpha; expected an id of its actions"),
        Slip(
            "calls/ahead.yaml", "date: 2027-03-01", "date: 2027-01-01", "13: error: deadline 2027-01-01 lies before the opening 2027-01-12"),
        Slip(
            "calls/ahead.yaml", "stage: cutOff1", "stage: first",
            "13: error: stage is first; expected single, stage1, stage2, cutOff1 … or nationalPreRegistration"),
        Slip(
            "calls/ahead.yaml", "expectedGrants: 8", "expectedGrants: eight",
            "15: error: expectedGrants is eight; expected a whole number, 0 to 100000"),
        Slip(
            "calls/ahead.yaml", "municipalRole: pilot", "municipalRole: captain",
            "10: error: unknown municipal role captain; expected one of none, partner, pilot, lead"),
        Slip(
            "calls/ahead.yaml", "link: https://example.eu/1", "link: example.eu",
            "16: error: link is example.eu; expected an address that begins with https:// or http://"),
        Slip("past_calls.yaml", "closed: 2022-03", "closed: 2021", "5: error: closed 2021 lies before opened 2022"),
        Slip(
            "past_calls.yaml", "opened: 2022,", "opened: spring,",
            "5: error: opened is spring; expected a date, YYYY, YYYY-MM or YYYY-MM-DD"),
        Slip(
            "calls/ahead.yaml", "identifier: ALPHA-1", "identifier: ALPHA/1",
            "4: error: identifier is ALPHA/1; expected letters, digits and any of - _ . +"),
        Slip(
            "networks.yaml", "key: members", "key: Members",
            "11: error: key is Members; expected a dotted name in lower case, such as small.budget_max_eur"),
        Slip(
            "programmes/alpha.yaml", "kind: seat, within: [SE]", "kind: applicantKind, allowed: [council]",
            "14: error: unknown kind of applicant council; expected one of municipality, region, school, association, company, farmer, "
                + "youngEntrepreneur, university, museum, publicAgency, individual, other"),
        Slip(
            "programmes/alpha.yaml", "kind: seat, within: [SE]", "kind: applicantKind",
            "14: error: the rule names no kind of applicant; expected allowed or excluded"),
        Slip(
            "programmes/alpha.yaml", "kind: seat, within: [SE]", "kind: duration, minimumMonths: 24, maximumMonths: 12",
            "14: error: minimumMonths 24 is larger than maximumMonths 12"),
        Slip(
            "programmes/alpha.yaml", "kind: seat, within: [SE]", "kind: partnership, partners: 2, countries: 3",
            "14: error: partners 2 is fewer than countries 3"),
        Slip(
            "programmes/alpha.yaml", "kind: seat, within: [SE]", "kind: fundingRate, percent: 120",
            "14: error: percent is 120; expected a percentage from 0 to 100, at most two decimals"),
        Slip(
            "programmes/alpha.yaml", "kind: seat, within: [SE]", "kind: budget, currency: NOK, minimum: 1",
            "14: error: unknown currency NOK; expected one of EUR, SEK"),
        Slip(
            "programmes/alpha.yaml", "themes: [culture]", "themes: [dance]",
            "8: error: unknown theme dance; expected one of \(Theme.allCases.map(\.rawValue).joined(separator: ", "))"),
        Slip("networks.yaml", "value: 250", "value: true", "11: error: value is true; expected a text, such as {sv: ja, en: yes}"),
        Slip(
            "networks.yaml", "label: Medlemmar", "labell: Medlemmar",
            "11: error: a fact has no label",
            "11: error: unknown key labell in a fact; expected one of key, label, value, unit, asOf, note, conflict, source, confidence"),
        Slip(
            "money.yaml", "through: 2023-12-31", "through: 2024-01-01",
            "6: error: a ceiling stands twice for the same days; expected one for each day"),
        Slip(
            "money.yaml", "day: 2026-11-26", "day: 2026-11-27",
            "10: error: an exchange rate stands twice for the same days; expected one for each day"),
        Slip(
            "money.yaml", "sekPerEuro: 11.03", "sekPerEuro: 1103",
            "9: error: sekPerEuro is 1103; expected kronor for one euro, 1 to 100 with at most four decimals, such as 11.0325"),
        Slip("glossary.yaml", "id: call", "id: Call", "4: error: id is Call; expected small letters a to z, digits and -"),
        Slip("money.yaml", "day: 2026-11-27", "day: November", "9: error: day is November; expected a date, YYYY-MM-DD"),
        Slip("money.yaml", "hours: 1720", "hours: 17200", "7: error: hours is 17200; expected a whole number, 1000 to 2500"),
        Slip("money.yaml", "years: 3, from", "years: 0, from", "6: error: years is 0; expected a whole number, 1 to 10"),
        Slip("money.yaml", "amount: 300000", "amount: -1", "6: error: amount is -1; expected an amount in whole units, such as 200000"),
        Slip(
            "accessibility.yaml", "ground: outsideTheLaw", "ground: elsewhere",
            "5: error: unknown ground elsewhere; expected one of nonCompliant, disproportionate, outsideTheLaw"),
        Slip("accessibility.yaml", "violations: 0", "violations: -1", "6: error: violations is -1; expected a whole number, 0 to 1000000"),
        Slip("money.yaml", "utblick/money/1", "utblick/money/2", "1: error: schema is utblick/money/2; expected utblick/money/1"),
        Slip("municipality.yaml", "adopted: 2014-08-18", "adopted: 2014", "9: error: adopted is 2014; expected a date, YYYY-MM-DD"),
        Slip(
            "municipality.yaml", "area: SE1", "area: SE1\nlanguages: [sv, fi]",
            "5: error: languages is [sv, fi]; expected sv, en or both, each once"),
        Slip(
            "municipality.yaml", "area: SE1", "area: SE1\ndiary: KS {year}",
            "5: error: KS {year} is not a pattern of numbers; expected up to 40 characters with {number} or {number:4} and {year} in them, once each"
        ),
        Slip("areas.yaml", "members: [SE, FI]", "members: [SE, NO]", "9: error: unknown area NO in members; expected a code of this file"),
        Slip(
            "areas.yaml", "members: [SE, FI]", "members: [SE, both]",
            "9: error: area both is a member of itself; expected members that lie within it"),
        Slip(
            "areas.yaml", "parent: SE}", "parent: both}", "8: error: parent both is a programmeArea; expected something larger than a nuts1"
        ),
        Slip(
            "areas.yaml", "code: FI,", "code: SE,",
            "7: error: area SE stands twice; expected each code once",
            "9: error: unknown area FI in members; expected a code of this file"),
    ])
    func `is told of with file, line and what is expected`(slip: Slip) throws {
        var catalogue = SmallCatalogue()
        let text = try #require(catalogue.files[slip.file])
        #expect(text.contains(slip.found))
        catalogue.files[slip.file] = text.replacing(slip.found, with: slip.replacement, maxReplacements: 1)
        let (_, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(diagnostics.map(\.description) == slip.diagnostics)
    }

    /// Each in place of the first rule, which stands on line 14.
    @Test(
        arguments: [
            ("kind: costModel", ["a rule has no model"]),
            ("kind: costModel, model: flat", ["unknown cost model flat; expected one of actualCosts, flatRate, unitCost, lumpSum"]),
            ("kind: costModel, model: flatRate, percent: 40, of: staff", ["a rule has no covers"]),
            (
                "kind: costModel, model: flatRate, percent: 101, of: staff, covers: indirect",
                ["percent is 101; expected a percentage from 0 to 100, at most two decimals"]
            ),
            (
                "kind: costModel, model: flatRate, percent: 40, of: pay, covers: indirect",
                ["unknown base of a flat rate pay; expected one of staff, direct"]
            ),
            (
                "kind: costModel, model: flatRate, percent: 40, of: direct, covers: allOther",
                ["a flat rate of direct costs covers allOther; expected indirect"]
            ),
            (
                "kind: costModel, model: unitCost",
                ["the rule names no unit cost; expected hoursPerYear, or amount, currency and per"]
            ),
            (
                "kind: costModel, model: unitCost, hoursPerYear: 17200",
                ["hoursPerYear is 17200; expected a whole number, 1000 to 2500"]
            ),
            ("kind: costModel, model: unitCost, amount: 5, currency: EUR", ["a rule has no per"]),
            (
                "kind: costModel, model: lumpSum, currency: EUR, amounts: [60000, 30000]",
                ["amounts do not rise; expected the smallest first and each once"]
            ),
            (
                "kind: costModel, model: lumpSum, currency: EUR, amounts: [0, 30000]",
                ["amounts do not rise; expected the smallest first and each once"]
            ),
            (
                "kind: costModel, model: lumpSum, currency: EUR, amounts: [30000, many]",
                ["many in amounts; expected an amount in whole units, such as 200000"]
            ),
            ("kind: costModel, model: lumpSum, currency: EUR, amounts: []", ["amounts is empty; expected amounts, the smallest first"]),
            ("kind: costModel, model: lumpSum, currency: EUR, amounts: 30000", ["amounts is 30000; expected a list"]),
            ("kind: costModel, model: lumpSum, amounts: [30000]", ["a rule has no currency"]),
            (
                "kind: costModel, model: lumpSum, currency: EUR, maximum: 30000",
                ["a range of lump sums has one end; expected minimum and maximum"]
            ),
            (
                "kind: costModel, model: actualCosts, percent: 40",
                [
                    "unknown key percent in a rule; expected one of id, kind, model, from, through, note, conflict, source, confidence"
                ]
            ),
            (
                "kind: payment",
                [
                    "the rule says nothing of payment; expected advancePercent, advanceMaximum, claimMonths, claimWithinMonths, "
                        + "paidWithinDays or finalPercent"
                ]
            ),
            ("kind: payment, claimMonths: 0", ["claimMonths is 0; expected a whole number, 1 to 60"]),
            ("kind: payment, paidWithinDays: soon", ["paidWithinDays is soon; expected a whole number, 0 to 730"]),
            ("kind: payment, claimMonths: 3, claimMinimumMonths: 6", ["claimMinimumMonths 6 is larger than claimMonths 3"]),
            (
                "kind: payment, paidWithinDays: 80, claimMinimumMonths: 6",
                ["claimMinimumMonths stands alone; expected claimMonths as well"]
            ),
            ("kind: payment, advanceMaximum: 400000", ["a rule has no currency"]),
            (
                "kind: payment, advancePercent: 80, finalPercent: 21",
                ["advancePercent and finalPercent are more than 100 together"]
            ),
        ] as [(String, [String])])
    func `is told of rules on costs and payment that cannot be meant`(rule: String, messages: [String]) throws {
        var catalogue = SmallCatalogue()
        let path = "programmes/alpha.yaml"
        catalogue.files[path] = catalogue.files[path]?.replacing("kind: seat, within: [SE]", with: rule)
        let (_, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(diagnostics.map(\.description) == messages.map { "\(path):14: error: \($0)" })
    }

    @Test func `is told of when two files hold the same call`() throws {
        var catalogue = SmallCatalogue()
        catalogue.files["calls/more.yaml"] = catalogue.files["calls/ahead.yaml"]
        let (read, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(
            diagnostics.map(\.description) == [
                "calls/more.yaml:4: error: call ALPHA-1 stands twice; expected each identifier once in all files"
            ])
        #expect(read?.calls.count == 1)
    }

    @Test func `is told of when two programmes claim one place on the municipality's page`() throws {
        var catalogue = SmallCatalogue()
        for id in ["alpha", "beta"] {
            catalogue.files["programmes/\(id).yaml"]?.append("\nseed: {order: 4, name: Namn, gist: Kort}\n")
        }
        let (_, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(
            diagnostics.map(\.description) == [
                "programmes/beta.yaml:14: error: order 4 is also that of alpha; expected each place once"
            ])
    }

    @Test func `is told of when ideas are shared by way of a third programme`() throws {
        var catalogue = SmallCatalogue()
        catalogue.files["programmes/gamma.yaml"] = catalogue.files["programmes/beta.yaml"]?
            .replacing("beta", with: "gamma").replacing("sharesIdeasOf: alpha", with: "sharesIdeasOf: beta")
        let (_, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(
            diagnostics.map(\.description) == [
                "programmes/gamma.yaml:13: error: beta itself shares the ideas of alpha; expected that one"
            ])
    }

    @Test(arguments: ["areas.yaml", "municipality.yaml"])
    func `cannot be used without its places or its municipality`(file: String) throws {
        var catalogue = SmallCatalogue()
        catalogue.files[file] = nil
        let (read, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(read == nil)
        #expect(diagnostics.map(\.description) == ["\(file):1: error: the file cannot be read; expected a readable file"])
    }

    @Test func `is used without the programme that has an error`() throws {
        var catalogue = SmallCatalogue()
        catalogue.files["programmes/beta.yaml"] = "schema: utblick/programme/1\nid: beta\n"
        let (read, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(read?.programmes.map(\.id) == ["alpha"])
        #expect(read?.unreadableProgrammes == ["beta"])
        #expect(!diagnostics.isEmpty)
    }

    @Test func `marks the programme of which a rule could not be read`() throws {
        var catalogue = SmallCatalogue()
        catalogue.files["programmes/alpha.yaml"] = catalogue.files["programmes/alpha.yaml"]?.replacing("kind: seat", with: "kind: seet")
        let (read, _) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(read?.programmes.map(\.isIncomplete) == [true, false])
        #expect(read?.unreadableProgrammes == [])
    }

    @Test(arguments: [
        Slip(
            "municipality.yaml", "goals: [{id: growth, name: Tillväxt, text: Tillväxt genom samverkan}]",
            """
            goals: [{id: growth, name: Tillväxt, text: Tillväxt genom samverkan}]
              source: web
              confidence: high
            decisions:
              meetingName: {sv: nämndens möte, en: the board's meeting}
              meetings: [2027-01-27, 27 januari]
              papersDueDays: -1
              confirmationDays: 6
            """,
            "17: error: 27 januari is not a day; expected a date, YYYY-MM-DD",
            "18: error: papersDueDays is -1; expected a whole number, 0 to 120")
    ])
    func `is told of days on which nobody can meet`(slip: Slip) throws {
        var catalogue = SmallCatalogue()
        catalogue.files[slip.file] = catalogue.files[slip.file]?.replacing(slip.found, with: slip.replacement)
        let (read, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(diagnostics.map(\.description) == slip.diagnostics)
        #expect(read?.municipality.decisions == nil && read?.municipality.strategy.goals.count == 1)
    }

    @Test(arguments: [
        "", "a", "[", "---\n---\n", "\u{0}\u{1}\u{2} a longer text that is no YAML at all", "&a [*a, *a, *a, *a, *a, *a]\n",
        "schema: utblick/programme/1\nrules: &a [*a]\n", String(repeating: "[", count: 100_000), String(repeating: "- ", count: 50_000),
        "? {a: b}\n: c\nschema: utblick/programme/1\n", "schema: utblick/programme/1\nrules: [[[[1]]]]\nfacts: {}\nsources: 7\n",
        "schema: utblick/programme/1\nperiod: {label: [], from: {}, through: 2021-13-45}\nthemes: [[], {}]\n",
    ])
    func `never stops the reader, whatever stands in a file`(text: String) throws {
        for file in SmallCatalogue().files.keys.sorted() {
            var catalogue = SmallCatalogue()
            catalogue.files[file] = text
            let (_, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
            #expect(diagnostics.contains { $0.file == file && $0.severity == .error })
        }
    }

    @Test func `never stops the reader, wherever a file is cut off`() throws {
        let whole = SmallCatalogue()
        let text = try #require(whole.files["programmes/alpha.yaml"])
        for length in stride(from: 0, to: text.count - 1, by: 37) {
            var catalogue = whole
            catalogue.files["programmes/alpha.yaml"] = String(text.prefix(length))
            let (_, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
            #expect(diagnostics.contains { $0.severity == .error }, "cut after \(length) characters")
        }
    }
}
