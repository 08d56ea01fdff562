import Catalogue
import Funding
import Testing

@testable import Matching

@Suite struct MatcherTests {
    static let integration = "Vi vill öppna en mötesplats där nyanlända kvinnor får språkträning och kontakt med arbetsgivare"

    @Test func `an integration idea leads to ESF+ and AMIF`() throws {
        let idea = Idea(text: Self.integration, language: .swedish, applicant: .association, place: "SE-0483")
        let first = try RealCatalogue.matches(idea, on: "2026-11-22").prefix(5)
        #expect(first.contains { $0.programme == "amif_2021_2027" })
        // Nobody speaks of Ukraine, which another of its ways of applying is for.
        #expect(first.contains { $0.programme == "esf_plus_2021_2027" && $0.action == "a2" })
    }

    @Test func `a farmer's wetland leads to the agricultural plan`() throws {
        let idea = Idea(text: "Lantbrukare vill anlägga våtmark för att minska övergödningen", language: .swedish, applicant: .farmer)
        let first = try RealCatalogue.matches(idea, on: "2026-11-22").prefix(2).compactMap(\.programme)
        #expect(first.contains("cap_plan_2023_2027"))
    }

    @Test(
        arguments: [
            // Skåne, a village and the rest of the municipality of Katrineholm, its town, the neighbouring municipality of Nyköping.
            ("SE-1290", Verdict.notMet, Match.Section.excluded), ("SE-0483-valla", .unknown, .waiting), ("SE-0483", .unknown, .waiting),
            ("SE-0483-katrineholm", .notMet, .excluded), ("SE-0480", .notMet, .excluded),
        ] as [(AreaCode, Verdict, Match.Section)])
    func `Leader Södermanland is for its own countryside`(place: AreaCode, verdict: Verdict, section: Match.Section) throws {
        let idea = Idea(
            text: "Vår förening vill rusta bygdegården till en mötesplats för hela byn", language: .swedish, applicant: .association,
            place: place, partnerCountries: ["SE"])
        let matches = try RealCatalogue.matches(idea, on: "2026-11-22", limitedTo: 50)
        let match = try #require(matches.first { $0.programme == "leader_sodermanland" })
        #expect(match.verdict == verdict && match.section == section)
        let refusing = match.rules.filter { $0.verdict == .notMet }
        #expect(Set(refusing.map(\.kind)) == (verdict == .notMet ? [.benefit, .activity] : []))
        #expect(refusing.allSatisfy { $0.reason.en.contains("Leader Södermanland area; ") && $0.source != nil })
        // Leader as a whole is elsewhere too.
        #expect(place == "SE-0483-katrineholm" || matches.contains { $0.programme == "leader_2023_2027" && $0.section == .waiting })
    }

    @Test(
        arguments: [
            ([], Verdict.unknown, "You alone: no. With one partner from Finland, Estonia or Latvia: yes."),
            (["SE"], .notMet, "With partners only in Sweden: no. With one more partner from Finland, Estonia or Latvia: yes."),
            (["NO"], .notMet, "With partners in Norway: no. With one more partner from Finland, Estonia or Latvia: yes."),
            (["FI"], .met, "You have partners in Finland."),
        ] as [([AreaCode], Verdict, String)])
    func `Central Baltic asks for a partner across the sea, and says from where`(
        partners: [AreaCode], verdict: Verdict, ending: String
    ) throws {
        let idea = Idea(
            text: "Central Baltic: kommunen vill minska övergödningen i Östersjön", language: .swedish, applicant: .municipality,
            place: "SE-0483", partnerCountries: partners)
        let matches = try RealCatalogue.matches(idea, on: "2026-11-22", limitedTo: 50)
        let match = try #require(matches.first { $0.programme == "central_baltic_2021_2027" })
        let partnership = try #require(match.rules.first { $0.kind == .partnership })
        #expect(partnership.verdict == verdict && partnership.reason.en.hasSuffix(ending), "\(partnership.reason.en)")
        #expect(verdict != .notMet || match.verdict == .notMet)
    }

    @Test func `a twinning idea leads to CERV`() throws {
        let idea = Idea(
            text: "Twinning between our town and towns in Finland and Latvia on youth and democracy", language: .english,
            applicant: .municipality, partnerCountries: ["FI", "LV"])
        let first = try #require(try RealCatalogue.matches(idea, on: "2026-11-22").first)
        #expect(first.programme == "cerv_2021_2027" && first.action == "town_twinning")
    }

    @Test func `a closed or fully committed programme is never shown as open`() throws {
        let catalogue = try RealCatalogue.catalogue.get()
        let texts = [Self.integration, "erfarenhetsutbyte mellan regioner om politiska styrmedel", "forskning om solceller", "våtmark"]
        for text in texts {
            for match in try RealCatalogue.matches(Idea(text: text, language: .swedish), on: "2026-11-22", limitedTo: 200) {
                let programme = try #require(match.programme.flatMap(catalogue.programme))
                let day = try #require(Day(iso: "2026-11-22"))
                if [.closed, .fullyCommitted].contains(programme.state(on: day)) {
                    #expect(match.section == .excluded && match.verdict == .notMet, "\(programme.id)")
                }
            }
        }
    }

    @Test func `sections stand in their order and the best first within each`() throws {
        let idea = Idea(
            text: "Research on batteries and artificial intelligence for hydrogen in transport", language: .english, applicant: .university,
            partnerCountries: ["FI", "DE", "FR"])
        let matches = try RealCatalogue.matches(idea, on: "2027-01-20", limitedTo: 100)
        #expect(matches.contains { $0.section == .open } && matches.count > 5)
        let order = Match.Section.allCases
        for (one, next) in zip(matches, matches.dropFirst()) {
            let (left, right) = (try #require(order.firstIndex(of: one.section)), try #require(order.firstIndex(of: next.section)))
            #expect(left < right || (left == right && one.relevance >= next.relevance))
        }
    }

    @Test func `every match says why, within bounds`() throws {
        for match in try RealCatalogue.matches(Idea(text: Self.integration, language: .swedish), on: "2026-11-22") {
            #expect((0...1).contains(match.relevance))
            #expect(!match.evidence.isEmpty && match.evidence.allSatisfy { !$0.word.isEmpty && !$0.met.isEmpty && $0.share > 0 })
            #expect(!match.rules.isEmpty && match.rules.allSatisfy { !$0.reason.sv.isEmpty && !$0.reason.en.isEmpty })
            #expect(match.verdict == match.rules.filter(\.decides).map(\.verdict).conjunction)
        }
    }

    @Test func `a call opens, is open, and is gone by its dates`() throws {
        let idea = Idea(
            text: "Advisory support and network for preventing radicalisation, extremism, hate speech and polarisation", language: .english,
            applicant: .university)
        func section(on day: String) throws -> Match.Section? {
            try RealCatalogue.matches(idea, on: day, limitedTo: 50).first { $0.call == "horizon-cl2-2027-01-democracy-01" }?.section
        }
        let call = try #require(RealCatalogue.catalogue.get().calls.first { $0.id == "horizon-cl2-2027-01-democracy-01" })
        let opens = try #require(call.opens)
        let deadline = try #require(call.deadlines.first?.day)
        #expect(try section(on: opens.adding(days: -10).iso) == .coming)
        #expect(try section(on: opens.adding(days: 1).iso) == .open)
        #expect(try section(on: deadline.adding(days: 2).iso) == nil)
    }

    @Test(arguments: ["", "och vi vill", "🙂", "qzx"])
    func `an idea without a known word has no matches`(text: String) throws {
        #expect(try RealCatalogue.matches(Idea(text: text, language: .swedish), on: "2026-11-22").isEmpty)
    }

    @Test func `a slip of the pen does not lose the answer`() throws {
        let idea = Idea(text: "Lantbrukare vill anlägga våtmrak mot övergödnig", language: .swedish, applicant: .farmer)
        let matches = try RealCatalogue.matches(idea, on: "2026-11-22")
        #expect(matches.flatMap(\.evidence).contains { $0.link == .spelling })
    }

    @Test func `one call is judged as it is among all`() throws {
        let idea = Idea(
            text: "Advisory support and network for preventing radicalisation, extremism, hate speech and polarisation", language: .english,
            applicant: .university)
        let day = try #require(Day(iso: "2027-06-01"))
        let among = try #require(RealCatalogue.matches(idea, on: day.iso).first { $0.call == "horizon-cl2-2027-01-democracy-01" })
        let call = try #require(RealCatalogue.catalogue.get().calls.first { $0.id == among.call })
        let alone = try RealCatalogue.matcher.get().match(call, for: idea, at: Moment(on: day))
        #expect(alone.verdict == among.verdict && alone.rules == among.rules && alone.section == among.section)
        #expect(!alone.evidence.isEmpty)
    }

    @Test func `many threads at once are answered as one is`() async throws {
        let alone = try RealCatalogue.matches(Idea(text: Self.integration, language: .swedish), on: "2026-11-22")
        try await withThrowingTaskGroup(of: [Match].self) { group in
            for _ in 0..<16 {
                group.addTask { try RealCatalogue.matches(Idea(text: Self.integration, language: .swedish), on: "2026-11-22") }
            }
            for try await matches in group { #expect(matches == alone) }
        }
    }

    @Test func `the limit is kept`() throws {
        #expect(try RealCatalogue.matches(Idea(text: Self.integration, language: .swedish), on: "2026-11-22", limitedTo: 2).count == 2)
    }

    @Test func `many calls do not push out the right programmes`() throws {
        let idea = Idea(
            text: "Kommunen vill göra ett kvarter klimatneutralt med solceller, energilager och renoverade hyreshus", language: .swedish,
            applicant: .municipality, place: "SE-0483", partnerCountries: ["FI", "EE"])
        let matches = try RealCatalogue.matches(idea, on: "2026-11-22")
        #expect(matches.contains { $0.section == .coming } && matches.count <= 20)
        #expect(matches.contains { $0.section == .waiting && $0.programme == "eucf" })
    }

    @Test func `an abbreviation leads to its fund`() throws {
        let matches = try RealCatalogue.matches(Idea(text: "ERUF", language: .swedish), on: "2026-11-22")
        #expect(matches.first?.programme == "eruf_oms_2021_2027" || matches.first?.programme == "nationella_regionalfonden_2021_2027")
    }

    @Test(arguments: ["energieffektivisering", "enregieffektivisring", "energieffektivsiering", "energiefektiviserng"])
    func `two slips of the pen in a long word are forgiven`(word: String) throws {
        let right = try RealCatalogue.matches(Idea(text: "energieffektivisering i skolor", language: .swedish), on: "2026-11-22")
        let found = try RealCatalogue.matches(Idea(text: "\(word) i skolor", language: .swedish), on: "2026-11-22")
        let programmes = Set(right.prefix(3).compactMap(\.programme))
        #expect(!programmes.isEmpty && !programmes.isDisjoint(with: found.prefix(5).compactMap(\.programme)))
    }
}
