import Funding
import HTML
import Testing

@testable import Pages

/// The next question on the page: a form that works by itself, whose answer stands in the address.
@Suite struct QuestionFormTests {
    private func html(_ model: MatchesPage.Model, _ language: Language = .swedish) throws -> String {
        let page = String(decoding: MatchesPage(model: model).document(in: PreviewPages.context(language)), as: UTF8.self)
        return String(try #require(page.firstMatch(of: /<section class="question".*?<\/section>/.dotMatchesNewlines())).output)
    }

    /// What a browser sends of the form's hidden fields.
    private func hidden(_ html: String) -> IdeaQuery {
        var parameters = QueryParameters()
        for field in html.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/) {
            parameters.add(
                String(field.1), String(field.2).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&"))
        }
        return IdeaQuery(parameters)
    }

    private static let told = IdeaQuery(
        text: "Läger & <demokrati>", language: .swedish, applicant: .association, place: "Flen", partners: "Finland", budget: "5 000",
        currency: .euro, date: "2026-11-24", start: "2027-03", end: "2028-02", months: "12", partnerCount: "3",
        answers: ["a.b:ja", "\(PreviewPages.reference):nej"], asked: ["applicant"])

    private static let questions = [
        PreviewPages.question(.place, .place), PreviewPages.question(.months, .number(least: 1)),
        PreviewPages.question(.partnerCount, .number(least: 0)),
        PreviewPages.question(.partnerCountries, .countries(suggested: ["FI"], noneIsPossible: false)),
        PreviewPages.question(.budget, .amount(.euro)), PreviewPages.question(.applicant, .applicants(ApplicantKind.allCases)),
        PreviewPages.question(.judgement(PreviewPages.reference), .yesOrNo),
    ]

    @Test(arguments: questions.indices, Language.allCases)
    func `all that was told rides along, but for what is asked, and the topic counts as asked`(number: Int, language: Language) throws {
        let question = Self.questions[number]
        let html = try html(PreviewPages.asking(question, Self.told), language)
        var expected = Self.told
        expected.asked.append(question.topic.description)
        switch question.topic {
        case .applicant: expected.applicant = nil
        case .place: expected.place = ""
        case .partnerCountries: expected.partners = ""
        case .partnerCount: expected.partnerCount = ""
        case .budget: (expected.budget, expected.currency) = ("", .krona)
        case .months: expected.months = ""
        case .judgement: expected.answers = ["a.b:ja"]
        }
        #expect(hidden(html) == expected)
        #expect(html.contains("<form method=\"get\" action=\"\(SiteAddress.matches(IdeaQuery()).path(in: language))\""))
        // Whoever skips keeps everything.
        let link = try #require(html.firstMatch(of: /<a class="button quiet" href="([^"]*)"/)).1
        var skipped = Self.told
        skipped.asked = expected.asked
        if case .judgement = question.topic { skipped.answers = ["a.b:ja"] }
        #expect(SiteAddress.parse(link: String(link).replacing("&amp;", with: "&"))?.address == .matches(skipped))
    }

    @Test(arguments: Language.allCases) func `an answer is the ordinary parameter`(language: Language) throws {
        let names: [(Int, ParameterName)] = [
            (0, .place), (1, .months), (2, .partnerCount), (3, .partners), (4, .budget), (5, .applicant), (6, .answer),
        ]
        for (number, name) in names {
            let html = try html(PreviewPages.asking(Self.questions[number], IdeaQuery(text: "x")), language)
            #expect(html.contains(" name=\"\(name.name(in: language))\""), "\(name)")
            #expect(html.contains("<label for=\"answer\">") || html.contains("<legend>"))
        }
        let yes = try html(PreviewPages.asking(Self.questions[6], IdeaQuery(text: "x")), language)
        let value = String(try #require(yes.firstMatch(of: /type="radio" name="[a-z]+" value="([^"]*)"/)).1)
        #expect(value == "cerv_2021_2027.town_twinning.twinned:" + (language == .swedish ? "ja" : "yes"))
    }

    @Test func `no partners is an answer where partners were not counted`() throws {
        let none = "<input id=\"no-partners\" type=\"checkbox\" name=\"antal-partner\" value=\"0\">"
        #expect(try html(PreviewPages.askingCountries).contains(none))
        #expect(try !html(PreviewPages.asking(Self.questions[3], Self.told)).contains(none))
    }

    @Test func `the use of an answer is said in plain words`() throws {
        #expect(try html(PreviewPages.askingCountries).contains("Fråga 1 av högst 5. Svaret kan avgöra 2 av 3 förslag."))
        #expect(try html(PreviewPages.askingYesOrNo).contains("Fråga 4 av högst 5. Svaret för 3 av 3 förslag närmare ett besked."))
        #expect(try html(PreviewPages.askingCountries, .english).contains("The answer may settle 2 of 3 suggestions."))
    }

    @Test func `an idea too long for an address is sent on, when it is skipped too`() throws {
        let html = try html(PreviewPages.askingYesOrNo)
        #expect(html.ranges(of: "<form method=\"post\" action=\"/traffar\"").count == 1 && !html.contains("href="))
        let button = "form=\"idea-form\" name=\"fragat\" value=\"\(PreviewPages.reference)\">Hoppa över</button>"
        #expect(html.contains(button))
        let page = String(
            decoding: MatchesPage(model: PreviewPages.askingYesOrNo).document(in: PreviewPages.context(.swedish)), as: UTF8.self)
        let form = String(
            try #require(page.firstMatch(of: /<form class="idea-form" id="idea-form".*?<\/form>/.dotMatchesNewlines())).output)
        #expect(hidden(form).asked == ["budget", "months", "place"] && hidden(form).answers == ["life.theme:nej"])
        let sent = QueryParameters(decoding: "ide=x&fragat=budget%2Cmonths&fragat=place")
        #expect(IdeaQuery(sent).asked == ["budget", "months", "place"])
        #expect(html.contains("<fieldset aria-describedby=\"condition\"") && html.contains("<p id=\"condition\">Medborgare: Orterna"))
    }

    @Test func `what was told and answered stands among what was understood`() {
        let model = PreviewPages.askingYesOrNo
        let page = String(decoding: MatchesPage(model: model).document(in: PreviewPages.context(.swedish)), as: UTF8.self)
            .replacing("\u{A0}", with: " ")
        for chip in ["3 partner", "börjar mars 2027", "24 månader", "1 villkor besvarat"] {
            #expect(page.contains("<span class=\"chip\">\(chip)</span>"), "\(chip)")
        }
        #expect(page.contains("Ett svar i adressen gäller ett villkor som inte finns längre."))
    }

    @Test func `a contradiction is explained at its field`() {
        let model = PreviewPages.contradiction
        let page = String(decoding: MatchesPage(model: model).document(in: PreviewPages.context(.swedish)), as: UTF8.self)
        #expect(page.contains("<a href=\"#end\">Projektet slutar (2027-01) innan det börjar (2027-03). Rätta det ena.</a>"))
        for field in ["end", "months", "partnerCount"] {
            #expect(page.contains("<a href=\"#\(field)\">") && page.contains("<input id=\"\(field)\""), "\(field)")
        }
    }

    @Test(arguments: Language.allCases) func `every problem has words of its own`(language: Language) {
        let problems: [InputProblem] = [
            .startNotDate("x"), .endBeforeStart(start: "b", end: "a"), .monthsNotNumber("x"),
            .monthsImpossible("0", shortest: 1, longest: 240), .monthsDisagree(told: 1, dates: 9), .partnerCountNotNumber("x"),
            .partnersInCountriesWithout, .fewerPartnersThanCountries(told: 1, countries: 2),
        ]
        let words = ProblemWords(language: language)
        let texts = problems.map { words.text($0, Formatting(language: language)) }
        #expect(Set(texts).count == texts.count && texts.allSatisfy { $0.count > 20 })
    }
}
