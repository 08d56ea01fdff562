import Testing

/// `utblick match`: who is told yes, who is told no and what the reason says, for the cases that Utblick's rules are measured by.
struct VerdictCasesTests {
    private static let sea = "Vi vill minska övergödningen i Östersjön tillsammans med kommuner runt Central Baltic"
    private static let village = "Vår förening vill bygga en mötesplats i byn med stöd av Leader Södermanland"
    private static let youngFarmers = "Samarbetspartnerskap inom Erasmus+ KA220 om att utbilda unga i lantbruk"
    private static let housing = "Horisont 2020: forskning och innovation om energieffektiva bostäder"

    /// The match of a programme itself, not of one of its calls.
    private func match(of programme: String, in answer: MatchAnswer) throws -> MatchAnswer.Match {
        try #require(answer.matches.first { $0.programme == programme && $0.call == nil }, "\(answer.programmes)")
    }

    private func rule(_ id: String, in match: MatchAnswer.Match) throws -> MatchAnswer.Rule {
        try #require(match.rules.first { $0.rule == id }, "\(match.rules.map(\.rule))")
    }

    /// The four countries' programme for one who has Swedish partners, or none.
    private func expectRefusedForPartners(_ answer: MatchAnswer) throws {
        let match = try match(of: "central_baltic_2021_2027", in: answer)
        #expect(match.section == .excluded && match.verdict == .notMet)
        let partners = try rule("partners", in: match)
        #expect(partners.verdict == .notMet)
        #expect(partners.reason.contains("Finland, Estland eller Lettland"), "\(partners.reason)")
        #expect(partners.source?.address == "https://centralbaltic.eu/about-the-programme")
        #expect(match.rules.filter { $0.verdict == .notMet }.map(\.rule) == ["partners"])
    }

    @Test func `a municipality that has no partner is refused by Central Baltic, which names the countries`() async throws {
        let answer = try await UtblickProgram.answer(
            Self.sea, "--applicant", "municipality", "--place", "SE-0483", "--partner-count", "0", "--on", "2026-11-24")
        try expectRefusedForPartners(answer)
    }

    @Test func `a municipality with partners in Sweden only is refused by Central Baltic, which names the countries`() async throws {
        let answer = try await UtblickProgram.answer(
            Self.sea, "--applicant", "municipality", "--place", "SE-0483", "--partners", "SE", "--on", "2026-11-24")
        try expectRefusedForPartners(answer)
    }

    @Test func `a municipality that tells of no partners hears what Central Baltic says alone and together`() async throws {
        let answer = try await UtblickProgram.answer(
            Self.sea, "--applicant", "municipality", "--place", "SE-0483", "--on", "2026-11-24")
        let match = try match(of: "central_baltic_2021_2027", in: answer)
        #expect(match.section == .waiting)
        let partners = try rule("partners", in: match)
        #expect(partners.verdict == .unknown)
        #expect(partners.reason.contains("Ni ensamma: nej. Med en partner från Finland, Estland eller Lettland: ja."), "\(partners.reason)")
    }

    @Test func `a municipality with a partner in Finland fulfils what Central Baltic asks of partners`() async throws {
        let answer = try await UtblickProgram.answer(
            Self.sea, "--applicant", "municipality", "--place", "SE-0483", "--partners", "FI", "--on", "2026-11-24")
        let match = try match(of: "central_baltic_2021_2027", in: answer)
        #expect(match.section == .waiting && match.verdict != .notMet)
        for id in ["applicants", "seat", "partners", "period"] {
            let rule = try rule(id, in: match)
            #expect(rule.verdict == .met, "\(id): \(rule.reason)")
        }
        #expect(try rule("partners", in: match).reason.contains("Finland"))
    }

    @Test func `an association in Skåne is refused by Leader Södermanland for where it is`() async throws {
        let answer = try await UtblickProgram.answer(
            Self.village, "--applicant", "association", "--place", "Skåne län", "--on", "2026-11-24")
        let match = try match(of: "leader_sodermanland", in: answer)
        #expect(match.section == .excluded && match.verdict == .notMet)
        #expect(Set(match.rules.filter { $0.verdict == .notMet }.map(\.rule)) == ["benefit", "activity"])
        let benefit = try rule("benefit", in: match)
        #expect(benefit.reason.contains("Leader Södermanlands område; dit hör inte Skåne län"), "\(benefit.reason)")
        #expect(benefit.source?.address == "https://leadersodermanland.se/kom_igang/")
    }

    @Test(arguments: [("SE-0483-bjorkvik", MatchAnswer.Verdict.met), ("SE-0483-katrineholm", .notMet), ("SE-0483", .unknown)])
    func `the countryside of Katrineholm is in Leader Södermanland, the town is not`(
        place: String, verdict: MatchAnswer.Verdict
    ) async throws {
        let answer = try await UtblickProgram.answer(Self.village, "--applicant", "association", "--place", place, "--on", "2026-11-24")
        let benefit = try rule("benefit", in: match(of: "leader_sodermanland", in: answer))
        #expect(benefit.verdict == verdict, "\(benefit.reason)")
        #expect(verdict == .met || benefit.reason.contains("Katrineholms tätort"), "\(benefit.reason)")
    }

    @Test func `a farmer is refused by Erasmus+ KA220 for being one, a municipality is not`() async throws {
        let farmer = try await UtblickProgram.answer(
            Self.youngFarmers, "--applicant", "farmer", "--partners", "FI,TR", "--on", "2026-11-24")
        // Other ways into Erasmus+ may still fit; this one never does.
        let erasmus = try match(of: "erasmus_plus_2021_2027", in: farmer)
        let ka220 = try #require(erasmus.otherWays?.first { $0.action == "ka220" })
        #expect(ka220.verdict == .notMet && ka220.deciding?.rule == "applicants" && ka220.deciding?.verdict == .notMet)
        #expect(ka220.deciding?.reason.contains("lantbrukare") == true, "\(ka220.deciding?.reason ?? "")")
        let before = try rule("applicants", in: match(of: "erasmus_plus_2014_2020", in: farmer))
        #expect(before.verdict == .notMet && before.reason.contains("lantbrukare"), "\(before.reason)")

        let municipality = try await UtblickProgram.answer(
            Self.youngFarmers, "--applicant", "municipality", "--partners", "FI,TR", "--on", "2026-11-24")
        let match = try match(of: "erasmus_plus_2021_2027", in: municipality)
        #expect(match.action == "ka220")
        let applicants = try rule("applicants", in: match)
        #expect(applicants.verdict == .met && applicants.reason.contains("kommun"), "\(applicants.reason)")
    }

    @Test(
        arguments: [
            "Interreg Europe: utbyta erfarenheter med regioner om regional utvecklingspolitik",
            "Erfarenhetsutbyte mellan regioner i Interreg Europe om cirkulär ekonomi",
            "Vi söker Interreg Europe för att lära av andra kommuners digitalisering",
        ])
    func `Interreg Europe is shut to every idea, as its money is committed`(idea: String) async throws {
        let answer = try await UtblickProgram.answer(
            idea, "--applicant", "municipality", "--place", "SE-0483", "--partners", "PL,IT,IE", "--on", "2026-11-24")
        let match = try match(of: "interreg_europe_2021_2027", in: answer)
        #expect(match.section == .excluded && match.verdict == .notMet)
        let period = try rule("period", in: match)
        #expect(period.verdict == .notMet && period.reason.contains("Alla pengar i Interreg Europe"), "\(period.reason)")
        #expect(period.source?.address == "https://www.interregeurope.eu/")
    }

    @Test func `Horizon 2020 is shut, and the reason names Horizon Europe`() async throws {
        let answer = try await UtblickProgram.answer(
            Self.housing, "--applicant", "municipality", "--partners", "FI,DE", "--on", "2026-11-24", "--limit", "60")
        let match = try match(of: "horizon_2020", in: answer)
        #expect(match.section == .excluded && match.verdict == .notMet)
        let period = try rule("period", in: match)
        #expect(period.verdict == .notMet && period.reason.contains("tar inte längre emot ansökningar"), "\(period.reason)")
        #expect(period.reason.contains("Horisont Europa"), "\(period.reason)")
        #expect(answer.programmes.contains("horizon_europe"))
    }
}
