import Foundation
import Testing

/// `utblick match`: the three ideas that Utblick is measured by, and the answer's shape.
struct MatchTests {
    static let meetingPlace =
        "Vi vill öppna en mötesplats där nyanlända kvinnor får språkträning och kontakt med arbetsgivare"
    static let wetland = "Lantbrukare vill anlägga våtmark för att minska övergödningen"
    static let twinning = "Twinning between our town and towns in Finland and Latvia on youth and democracy"
    static let housing = "Forskning om energieffektiva bostäder och klimatsmarta bostadsområden tillsammans med invånarna"

    @Test func `an association's meeting place for newly arrived women is led to ESF+ and AMIF`() async throws {
        let answer = try await UtblickProgram.answer(Self.meetingPlace, "--applicant", "association", "--place", "Katrineholm")
        let first = answer.matches.prefix(5)
        for programme in ["esf_plus_2021_2027", "amif_2021_2027"] {
            let match = try #require(first.first { $0.programme == programme }, "among the first five: \(answer.programmes)")
            #expect(match.section != .excluded)
            expectReasons(of: match)
        }
        #expect(answer.idea.language == "sv")
        #expect(answer.idea.applicant == "association")
        #expect(answer.idea.place == "SE-0483")
    }

    @Test func `a farmer's wetland is led to the CAP plan first or second`() async throws {
        let answer = try await UtblickProgram.answer(Self.wetland, "--applicant", "farmer")
        let match = try #require(answer.matches.prefix(2).first { $0.programme == "cap_plan_2023_2027" }, "\(answer.programmes)")
        #expect(match.section != .excluded)
        expectReasons(of: match)
    }

    @Test func `a municipality's town twinning is led to CERV`() async throws {
        let answer = try await UtblickProgram.answer(Self.twinning, "--applicant", "municipality", "--partners", "FI,LV")
        let match = try #require(answer.matches.first { $0.programme == "cerv_2021_2027" }, "\(answer.programmes)")
        #expect(match.section != .excluded)
        expectReasons(of: match)
        #expect(answer.idea.language == "en")
        #expect(answer.idea.partners == ["FI", "LV"])
    }

    @Test func `every match has what the documentation promises`() async throws {
        let answer = try await UtblickProgram.answer(
            Self.housing, "--applicant", "municipality", "--place", "SE-0483", "--partners", "FI,EE,LV", "--budget", "3000000", "--on",
            "2026-11-24")
        #expect(!answer.matches.isEmpty)
        #expect(answer.idea.text == Self.housing)
        #expect(answer.idea.on == "2026-11-24")
        #expect(answer.idea.budget?.amount == 3_000_000)
        #expect(answer.idea.budget?.currency == "SEK")
        let order: [MatchAnswer.Section] = [.open, .coming, .waiting, .excluded]
        let sections = answer.matches.compactMap { order.firstIndex(of: $0.section) }
        #expect(sections == sections.sorted())
        for match in answer.matches {
            #expect(match.programme != nil || match.call != nil)
            #expect((0...1).contains(match.relevance))
            #expect(!match.title.isEmpty)
            #expect((match.section == .excluded) == (match.verdict == .notMet))
            #expect((match.verdict == .notMet) == match.rules.contains { $0.verdict == .notMet }, "\(match.title)")
            #expect(match.rules.allSatisfy { !$0.reason.isEmpty && !$0.rule.isEmpty })
            if match.section == .open { #expect(match.call != nil) }
        }
        let dates = answer.matches.compactMap(\.nextDeadline)
        #expect(!dates.isEmpty)
        #expect(dates.allSatisfy { $0.instant.hasSuffix("Z") && $0.timeZone.contains("/") && $0.instant > "2026-11-23" })
    }

    @Test func `the day that is asked for decides what is open`() async throws {
        async let before = UtblickProgram.answer(Self.housing, "--on", "2025-01-15")
        async let now = UtblickProgram.answer(Self.housing, "--on", "2026-11-24")
        async let after = UtblickProgram.answer(Self.housing, "--on", "2035-01-01")
        let open = try await Set(now.matches.filter { $0.section == .open }.compactMap(\.call))
        #expect(!open.isEmpty)
        let coming = try await Set(before.matches.filter { $0.section == .coming }.compactMap(\.call))
        #expect(try await !before.matches.contains { $0.section == .open })
        #expect(!open.isDisjoint(with: coming))
        #expect(try await !after.matches.isEmpty)
        // A programme without an end may still wait for a call; nothing has a date left, and what ended in 2027 is shut.
        #expect(try await after.matches.allSatisfy { $0.section != .open && $0.section != .coming && $0.nextDeadline == nil })
        #expect(try await after.matches.contains { $0.programme?.hasSuffix("_2027") == true && $0.section == .excluded })
    }

    @Test(arguments: [1, 3]) func `no more matches than were asked for`(limit: Int) async throws {
        let answer = try await UtblickProgram.answer(Self.meetingPlace, "--limit", String(limit))
        #expect(answer.matches.count == limit)
    }

    @Test func `the language is found or chosen`() async throws {
        #expect(try await UtblickProgram.answer("Restore wetlands with local farmers").idea.language == "en")
        #expect(try await UtblickProgram.answer("Nordplus", "--language", "en").idea.language == "en")
        #expect(try await UtblickProgram.answer("Nordplus", "--language", "sv").idea.language == "sv")
    }

    @Test func `the idea comes from a file or from standard input`() async throws {
        let file = try Desktop.file("idé.txt", Self.wetland + "\n")
        #expect(try await UtblickProgram.answer("--file", file).programmes.contains("cap_plan_2023_2027"))
        let outcome = try await UtblickProgram.match("--file", "-", "--format", "json", input: Data(Self.wetland.utf8))
        #expect(outcome.status == 0)
        let answer = try JSONDecoder().decode(MatchAnswer.self, from: Data(outcome.output.utf8))
        #expect(answer.programmes.contains("cap_plan_2023_2027"))
        #expect(answer.idea.text.hasPrefix(Self.wetland))
    }

    @Test func `the answer for a reader has sections, reasons and sources in the idea's language`() async throws {
        let swedish = try await UtblickProgram.match(Self.meetingPlace, "--applicant", "association", "--place", "Katrineholm")
        #expect(swedish.status == 0)
        #expect(swedish.output.contains("Rätt program, väntar på utlysning"))
        #expect(swedish.output.contains("Därför: "))
        #expect(swedish.output.contains("[https://"))
        let english = try await UtblickProgram.match(Self.twinning, "--applicant", "municipality", "--partners", "FI,LV")
        #expect(english.status == 0)
        #expect(english.output.contains("Citizens, Equality, Rights and Values"))
        #expect(english.output.contains("Why: "))
    }

    /// Rules with reasons, some of them from a source that can be opened and was checked, and words that met.
    private func expectReasons(of match: MatchAnswer.Match) {
        #expect(!match.rules.isEmpty)
        #expect(match.rules.allSatisfy { !$0.reason.isEmpty })
        let sources = match.rules.compactMap(\.source)
        #expect(!sources.isEmpty)
        #expect(sources.allSatisfy { $0.address.hasPrefix("http") && $0.checked.count >= 7 && !$0.confidence.isEmpty })
        #expect(!match.evidence.isEmpty)
    }
}
