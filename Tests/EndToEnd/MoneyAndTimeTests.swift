import Foundation
import Testing

/// What an answer says of money and time, by the built program.
struct MoneyAndTimeTests {
    private static let work = "Vi vill att fler utrikes födda kvinnor får arbete genom språk, praktik och livslångt lärande"
    private static let sea = "Vi vill minska övergödningen i Östersjön med våtmarker tillsammans med kommuner runt Central Baltic"

    @Test func `a budget becomes two shares that add up, with sources, years and liquidity`() async throws {
        let answer = try await UtblickProgram.answer(
            Self.work, "--applicant", "municipality", "--place", "Katrineholm", "--budget", "3000000", "--months", "24", "--start",
            "2027-09",
            "--on", "2026-11-28")
        let plan = try #require(answer.matches.first { $0.programme == "esf_plus_2021_2027" }?.money)
        let (cost, fund, own) = (try #require(Double(plan.cost)), try #require(Double(plan.fundShare)), try #require(Double(plan.ownShare)))
        #expect(cost == 3_000_000 && fund + own == cost && fund > 0 && own > 0)
        #expect(plan.currency == "SEK" && abs(plan.sharePercent - fund / cost * 100) < 0.01)
        #expect(plan.steps.contains { $0.source?.address.contains("esf.se") == true })
        let years = try #require(plan.years)
        #expect(years.map(\.year) == [2027, 2028, 2029] && years.reduce(0) { $0 + (Double($1.cost) ?? 0) } == cost)
        let liquidity = try #require(plan.liquidity)
        #expect(liquidity.months.first?.month == "2027-09")
        #expect(Double(liquidity.months.last?.balance ?? "") == -own)
        let balances = liquidity.months.compactMap { Double($0.balance) }
        #expect(Double(liquidity.deepest.balance) == balances.min())
    }

    @Test func `a budget in kronor is judged against limits in euro at a dated rate`() async throws {
        for (budget, verdict) in [("6000000", MatchAnswer.Verdict.met), ("90000000", .notMet)] {
            let answer = try await UtblickProgram.answer(
                Self.sea, "--applicant", "municipality", "--place", "Katrineholm", "--partners", "FI", "--budget", budget, "--on",
                "2026-11-28")
            let match = try #require(answer.matches.first { $0.programme == "central_baltic_2021_2027" && $0.call == nil })
            let rule = try #require(match.rules.first { $0.reason.contains("kronor per euro") })
            #expect(rule.verdict == verdict, "\(rule.reason)")
        }
    }

    @Test func `a call says whether there is time, and whether the municipality must decide first`() async throws {
        let idea = "Forskning om energieffektiva bostäder och klimatsmarta bostadsområden tillsammans med invånarna"
        for (applicant, decides) in [("municipality", true), ("university", false)] {
            let answer = try await UtblickProgram.answer(idea, "--applicant", applicant, "--partners", "FI,EE,DE", "--on", "2026-11-24")
            let time = try #require(answer.matches.compactMap(\.time).first, "\(answer.programmes)")
            #expect((time.next.decision != nil) == decides && !time.sentence.isEmpty)
            #expect(time.next.decision?.isConditional != true)
            #expect(time.next.steps.last?.step == "submission" && time.next.steps.map(\.from) == time.next.steps.map(\.from).sorted())
            #expect(["inTime", "tight", "tooLate", "unknown"].contains(time.next.prospect))
        }
    }

    @Test(arguments: [
        (["--budget", "99999999999999999999"], "belopp"), (["--months", "0"], "månader"),
        (["--start", "2027-09", "--end", "2027-01"], "slutar"),
        (["--partner-count", "0", "--partners", "FI"], "partner"),
    ])
    func `what cannot be is explained`(arguments: [String], word: String) async throws {
        let outcome = try await UtblickProgram.run(
            ["match", Self.work, "--language", "sv"] + arguments + ["--data", Desktop.preparedData()], language: "sv_SE.UTF-8")
        #expect(outcome.status == 65 && outcome.output.isEmpty && outcome.errors.contains(word), "\(outcome.errors)")
    }

    @Test func `exchange rates are read from a file, entered by hand, and refused where they are none`() async throws {
        let data = Desktop.folder.appending(path: "rates", directoryHint: .isDirectory).path
        let file = try Desktop.file(
            "eurofxref.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
            <gesmes:subject>Reference rates</gesmes:subject><Cube><Cube time='2026-11-27'><Cube currency='USD' rate='1.08'/>
            <Cube currency='SEK' rate='11.0325'/></Cube></Cube></gesmes:Envelope>
            """)
        let read = try await UtblickProgram.run(["import", "rates", "--from", file, "--data", data])
        #expect(read.status == 0 && read.output.contains("2026-11-27: 1 EUR = 11.0325 SEK"), "\(read.output)\(read.errors)")
        let again = try await UtblickProgram.run(["import", "rates", "--from", file, "--data", data])
        #expect(again.output.contains("0 new or changed"))
        let entered = try await UtblickProgram.run([
            "import", "rates", "--enter", "11,05", "--on", "2026-11-27", "--source", "https://www.riksbank.se", "--data", data,
        ])
        #expect(entered.status == 0 && entered.output.contains("11.05"), "\(entered.errors)")
        let refused = try await UtblickProgram.run([
            "import", "rates", "--enter", "elva", "--source", "https://www.riksbank.se", "--data", data,
        ])
        #expect(refused.status == 64 && refused.errors.contains("elva"))
        let broken = try await UtblickProgram.run(["import", "rates", "--from", Desktop.file("no-rates.xml", "<a/>"), "--data", data])
        #expect(broken.status == 65 && broken.errors.contains("No rate could be read"))
    }
}
