import Catalogue
import Funding
import Testing

@testable import Matching

/// What a partnership rule says of those who apply, and of the partners that would make them enough.
@Suite struct PartnershipTests {
    private static let centralBaltic = Partnership(minimumPartners: 2, minimumCountries: 2, among: ["central_baltic"])
    private static let rank: [Verdict: Int] = [.notMet: 0, .unknown: 1, .met: 2]

    private func verdict(
        _ asked: Partnership, _ applicant: ApplicantKind? = nil, place: AreaCode? = "SE-0483", partners: [AreaCode] = [],
        count: Int? = nil, says: Bool? = nil
    ) throws -> RuleVerdict {
        let reference = RuleReference(programme: "programme", rule: "rule")
        let idea = Idea(
            text: "x", language: .swedish, applicant: applicant, place: place, partnerCountries: partners, partnerCount: count,
            judgements: says.map { [reference: $0] } ?? [:])
        let day = Day(daysSince1970: 20_000)
        let source = Source(address: "https://example.eu", kind: .official, confidence: .high, checked: PartialDate(day))
        let circumstances = Circumstances(idea: idea, gazetteer: try RealCatalogue.catalogue.get().gazetteer, day: day)
        return RuleEvaluation(circumstances: circumstances).verdict(
            on: Rule(id: "rule", requirement: .partnership(asked), source: source), as: reference)
    }

    private func gap(_ asked: Partnership, home: AreaCode = "SE", partners: [AreaCode] = []) throws -> PartnershipGap {
        PartnershipGap(in: asked, home: home, partners: partners, gazetteer: try RealCatalogue.catalogue.get().gazetteer)
    }

    @Test func `whoever tells no partners hears both halves`() throws {
        let found = try verdict(Self.centralBaltic, .municipality)
        #expect(found.verdict == .unknown && found.question?.sv == "Vilka länder har ni partner i?")
        #expect(found.reason.sv.hasSuffix(" Ni ensamma: nej. Med en partner från Finland, Estland eller Lettland: ja."))
        #expect(found.reason.en.hasSuffix(" You alone: no. With one partner from Finland, Estonia or Latvia: yes."))
    }

    @Test func `partners at home only are too few, and the countries that would do are named`() throws {
        let found = try verdict(Self.centralBaltic, .municipality, partners: ["SE"])
        #expect(found.verdict == .notMet && found.question == nil)
        #expect(
            found.reason.sv.hasSuffix(" Med partner bara i Sverige: nej. Med en partner till från Finland, Estland eller Lettland: ja."))
        #expect(
            found.reason.en.hasSuffix(" With partners only in Sweden: no. With one more partner from Finland, Estonia or Latvia: yes."))
    }

    @Test func `a partner in Finland is enough`() throws {
        let found = try verdict(Self.centralBaltic, .municipality, partners: ["FI"])
        #expect(found.verdict == .met && found.reason.sv.hasSuffix("Ni har partner i Finland."))
    }

    @Test(
        arguments: [
            // Any country.
            (Partnership(minimumPartners: 2, minimumCountries: 2), [], "Med en partner från ett annat land: ja."),
            (Partnership(minimumPartners: 4, minimumCountries: 4), ["FI"], "Med 2 partner till från 2 andra länder: ja."),
            // Some of them member states.
            (
                Partnership(minimumPartners: 2, minimumCountries: 2, minimumMemberStates: 2), [],
                "Med en partner från ett annat EU-land: ja."
            ),
            (
                Partnership(minimumPartners: 4, minimumCountries: 4, minimumMemberStates: 2), [],
                "Med 3 partner från 3 andra länder, varav minst ett EU-land: ja."
            ),
            // Among more countries than are named.
            (
                Partnership(minimumPartners: 8, minimumCountries: 7, among: ["urbact"]), [],
                "Med 7 partner från minst 6 av de andra länderna: ja."
            ),
            // Among few.
            (
                Partnership(minimumPartners: 3, minimumCountries: 3, among: ["central_baltic"]), [],
                "Med 2 partner från 2 av länderna Finland, Estland och Lettland: ja."
            ),
            (
                Partnership(minimumPartners: 3, minimumCountries: 3, among: ["SE", "FI", "EE"]), [],
                "Med 2 partner från Finland och Estland: ja."
            ),
            (
                Partnership(minimumPartners: 4, minimumCountries: 2, among: ["SE", "FI", "EE"]), [],
                "Med 3 partner, minst en av dem från Finland eller Estland: ja."
            ),
            // Only more partners.
            (Partnership(minimumPartners: 2), [], "Ni ensamma: nej. Med en partner: ja."),
            (Partnership(minimumPartners: 3, among: ["SE"]), ["FI"], "Med 2 partner till från Sverige: ja."),
            (
                Partnership(minimumPartners: 3, minimumCountries: 2), ["FI"],
                "Ni har partner i Finland; hur många de är vet vi inte. Med en partner till: ja."
            ),
        ] as [(Partnership, [AreaCode], String)])
    func `the smallest additions are said`(asked: Partnership, partners: [AreaCode], ending: String) throws {
        let reason = try verdict(asked, partners: partners).reason
        #expect(reason.sv.hasSuffix(ending), "\(reason.sv)")
    }

    @Test func `a partner who must lead or be of a kind is asked for beside the countries`() throws {
        let asked = Partnership(
            minimumPartners: 2, minimumCountries: 2, leadKinds: [.municipality], requiredPartnerKinds: [.university])
        let reason = try verdict(asked, .association).reason
        #expect(reason.sv.contains("Leds av kommuner.") && reason.sv.contains("En av parterna ska vara högskola"))
        #expect(reason.sv.hasSuffix(" Med en partner från ett annat land, om en sådan part leder och minst en är en sådan part: ja."))
        #expect(try verdict(asked, .municipality).reason.en.hasSuffix("from another country, if at least one is such a partner: yes."))
        #expect(try verdict(asked, .association, partners: ["FI"]).verdict == .unknown)
    }

    @Test func `who may lead is open until it is known who applies`() throws {
        let asked = Partnership(minimumPartners: 2, minimumCountries: 2, leadKinds: [.municipality])
        let open = try verdict(asked, partners: ["FI"])
        #expect(open.verdict == .unknown && open.question?.en == "Who is applying?")
        #expect(try verdict(asked, .municipality, partners: ["FI"]).verdict == .met)
    }

    @Test(
        arguments: [
            // Three from two countries: what countries leave open, the number settles.
            (Partnership(minimumPartners: 3, minimumCountries: 2), ["FI"], nil, Verdict.unknown, QuestionTopic.partnerCount),
            (Partnership(minimumPartners: 3, minimumCountries: 2), ["FI"], 1, .notMet, nil),
            (Partnership(minimumPartners: 3, minimumCountries: 2), ["FI"], 2, .met, nil),
            // Only the number is told: enough at best, or too few at any rate.
            (Partnership(minimumPartners: 3, minimumCountries: 2), [], 2, .unknown, .partnerCountries),
            (Partnership(minimumPartners: 3, minimumCountries: 2), [], 1, .notMet, nil),
            (Partnership(minimumPartners: 3, minimumCountries: 2), [], 0, .notMet, nil),
            (Partnership(minimumPartners: 3), [], 2, .met, nil),
            // Partners in countries that do not count are no help.
            (Partnership(minimumPartners: 3, among: ["SE"]), ["FI"], 5, .notMet, nil),
            (Partnership(minimumPartners: 3, minimumCountries: 2, among: ["SE", "FI"]), ["FI", "NO"], 3, .met, nil),
            (Partnership(), [], 0, .met, nil),
        ] as [(Partnership, [AreaCode], Int?, Verdict, QuestionTopic?)])
    func `the number of partners settles what countries leave open`(
        asked: Partnership, partners: [AreaCode], count: Int?, expected: Verdict, topic: QuestionTopic?
    ) throws {
        let found = try verdict(asked, .municipality, partners: partners, count: count)
        #expect(found.verdict == expected && found.topic == topic, "\(found)")
    }

    @Test func `what is too few is said in numbers, and what is taken for granted too`() throws {
        let three = Partnership(minimumPartners: 3, minimumCountries: 2, among: ["SE", "FI"])
        #expect(try verdict(three, partners: [], count: 1).reason.sv.hasSuffix(" Med 1 partner: nej. Det behövs 1 till."))
        #expect(try verdict(three, partners: ["FI"], count: 1).reason.en.contains(" With 1 partner: no. With one more partner from "))
        #expect(
            try verdict(three, partners: ["FI", "NO"], count: 3).reason.sv
                .hasSuffix(" Det förutsätter att tillräckligt många av dem finns i Finland."))
    }

    @Test func `whether a partner can lead is for the person to say, once it is known who applies`() throws {
        let asked = Partnership(minimumPartners: 2, minimumCountries: 2, leadKinds: [.municipality])
        #expect(try verdict(asked, partners: ["FI"], says: true).topic == .applicant)
        let open = try verdict(asked, .association, partners: ["FI"])
        #expect(open.topic == .judgement(RuleReference(programme: "programme", rule: "rule")))
        let yes = try verdict(asked, .association, partners: ["FI"], says: true)
        #expect(yes.verdict == .met && yes.reason.sv.hasSuffix("Ja, säger ni själva."))
        #expect(try verdict(asked, .association, partners: ["FI"], says: false).verdict == .notMet)
        // Whoever may lead needs nobody who can.
        #expect(try verdict(asked, .municipality, partners: ["FI"], says: false).verdict == .met)
    }

    @Test func `an action for one applicant asks for nobody, wherever that one is`() throws {
        #expect(try verdict(Partnership(among: ["nordplus"]), place: "DE").verdict == .met)
        #expect(try verdict(Partnership(), partners: ["FI"]).reason.en == "You can apply alone.")
    }

    @Test func `the additions close the gap, and one fewer does not`() throws {
        let gazetteer = try RealCatalogue.catalogue.get().gazetteer
        let everywhere = gazetteer.areas.values.filter { $0.level == .country }.map(\.code).sorted()
        for asked in try RealCatalogue.partnerships() {
            for home: AreaCode in ["SE", "FI", "NO", "CH"] {
                for told: [AreaCode] in [[], ["SE"], ["NO"], ["DE", "PL"]] {
                    let gap = try gap(asked, home: home, partners: told)
                    let open = gap.origins.isEmpty ? everywhere.filter { $0 != home && !told.contains($0) } : gap.origins
                    // Member states first: some of those to add must be.
                    let origins =
                        open.filter { gazetteer.contains("eu27", $0) == .met } + open.filter { gazetteer.contains("eu27", $0) != .met }
                    let added = (0..<gap.partners).compactMap { number in
                        number < gap.countries ? origins.dropFirst(number).first : origins.first
                    }
                    #expect(added.count == gap.partners)
                    #expect(try self.gap(asked, home: home, partners: told + added).isClosed, "\(asked), \(home), \(told)")
                    guard !gap.isClosed else { continue }
                    #expect(try !self.gap(asked, home: home, partners: told + added.dropLast()).isClosed, "\(asked), \(home), \(told)")
                }
            }
        }
    }

    /// Beside a partner in a new country, partners in one that is in already.
    @Test func `a partner added never worsens a partnership whose partners are counted`() throws {
        let gazetteer = try RealCatalogue.catalogue.get().gazetteer
        let everywhere = gazetteer.areas.values.filter { $0.level == .country }.map(\.code).sorted()
        let kinds: [ApplicantKind?] = [nil] + ApplicantKind.allCases
        for asked in try RealCatalogue.partnerships() {
            for _ in 0..<12 {
                let kind = kinds.randomElement() ?? nil
                let says: Bool? = [nil, true, false].randomElement() ?? nil
                let isCountedOnly = Bool.random()
                var countries: [AreaCode] = []
                var count = 0
                var before = try #require(Self.rank[verdict(asked, kind, count: 0, says: says).verdict])
                for country in everywhere.shuffled().prefix(9) {
                    count += 1
                    if !isCountedOnly, countries.isEmpty || Bool.random() { countries.append(country) }
                    let after = try #require(
                        Self.rank[verdict(asked, kind, partners: countries, count: count, says: says).verdict])
                    #expect(after >= before, "\(asked), \(countries), \(count)")
                    before = after
                }
            }
        }
    }

    @Test func `a partner added never worsens a partnership`() throws {
        var generator = SystemRandomNumberGenerator()
        let gazetteer = try RealCatalogue.catalogue.get().gazetteer
        let countries = gazetteer.areas.values.filter { $0.level == .country }.map(\.code).sorted()
        let kinds: [ApplicantKind?] = [nil] + ApplicantKind.allCases
        let places: [AreaCode?] = [nil, "SE-0483", "FI", "NO", "UA"]
        for asked in try RealCatalogue.partnerships() {
            for _ in 0..<12 {
                let (kind, place) = (kinds.randomElement(using: &generator) ?? nil, places.randomElement(using: &generator) ?? nil)
                let partners = Array(countries.shuffled(using: &generator).prefix(11))
                var before = try #require(Self.rank[verdict(asked, kind, place: place, partners: [partners[0]]).verdict])
                for count in 2...partners.count {
                    let after = try #require(
                        Self.rank[verdict(asked, kind, place: place, partners: Array(partners.prefix(count))).verdict])
                    #expect(after >= before, "\(asked), \(partners.prefix(count))")
                    before = after
                }
            }
        }
    }
}

extension RealCatalogue {
    /// What every partnership rule of every programme and action asks.
    static func partnerships() throws -> [Partnership] {
        try rules().compactMap { rule in if case .partnership(let asked) = rule.requirement { asked } else { nil } }
    }

    /// Every rule of every programme and action, with what an answer to it is kept under.
    static func referencedRules() throws -> [(rule: Rule, reference: RuleReference)] {
        try catalogue.get().programmes.flatMap { programme in
            programme.rules.map { ($0, programme.reference(to: $0.id, under: nil)) }
                + programme.actions.flatMap { action in action.rules.map { ($0, programme.reference(to: $0.id, under: action)) } }
        }
    }

    /// Every rule of every programme and action.
    static func rules() throws -> [Rule] {
        try catalogue.get().programmes.flatMap { $0.rules + $0.actions.flatMap(\.rules) }
    }
}
