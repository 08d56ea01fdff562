import Foundation
import Funding
import Testing

@testable import Pages

@Suite struct FormattingTests {
    private let sv = Formatting(language: .swedish)
    private let en = Formatting(language: .english)

    /// Ordinary spaces for the special ones, to keep the expectations readable.
    private func plain(_ text: String) -> String {
        text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    @Test(arguments: [
        (1_200_000, Currency.euro, "1,2 miljoner euro", "1.2 million euros"), (60_000, .krona, "60 000 kr", "SEK 60,000"),
        (1_000_000, .krona, "1 miljon kronor", "1 million kronor"), (213_550, .euro, "213 550 euro", "213,550 euros"),
        (1_234_567, .euro, "1 234 567 euro", "1,234,567 euros"), (2_500_000_000, .euro, "2,5 miljarder euro", "2.5 billion euros"),
        (999, .krona, "999 kr", "SEK 999"), (0, .euro, "0 euro", "0 euros"), (1, .euro, "1 euro", "1 euro"),
        (1_250_000, .euro, "1,25 miljoner euro", "1.25 million euros"),
    ])
    func `money is written as readers write it`(amount: Int, currency: Currency, swedish: String, english: String) {
        let money = Money(minorUnits: amount * 100, currency: currency)
        #expect(plain(sv.money(money)) == swedish)
        #expect(plain(en.money(money)) == english)
    }

    @Test(arguments: [
        (1_779_101_538, Currency.euro, "1,8 miljarder euro", "1.8 billion euros"),
        (1_234_567, .euro, "1,2 miljoner euro", "1.2 million euros"), (999_960_001, .krona, "1 miljard kronor", "1 billion kronor"),
        (999_940_001, .krona, "999,9 miljoner kronor", "999.9 million kronor"), (1_000_001, .euro, "1 miljon euro", "1 million euros"),
        (1_250_000, .euro, "1,25 miljoner euro", "1.25 million euros"), (999_999, .euro, "999 999 euro", "999,999 euros"),
        (1_779_100_000, .euro, "1,8 miljarder euro", "1.8 billion euros"), (0, .euro, "0 euro", "0 euros"),
    ])
    func `money in lists is rounded from a million on`(amount: Int, currency: Currency, swedish: String, english: String) {
        let money = Money(minorUnits: amount * 100, currency: currency)
        #expect(plain(sv.roundedMoney(money)) == swedish)
        #expect(plain(en.roundedMoney(money)) == english)
    }

    @Test func `öre and cent are kept`() {
        #expect(plain(sv.money(Money(minorUnits: 123_405, currency: .krona))) == "1 234,05 kr")
    }

    @Test func `digits are held together by a narrow space that does not break`() {
        #expect(sv.number(1_234_567) == "1\u{202F}234\u{202F}567")
        #expect(en.number(-1_234) == "−1,234")
    }

    @Test func `dates are as exact as they are known`() throws {
        #expect(plain(sv.date(Preview.day("2026-11-24"))) == "24 november 2026")
        #expect(plain(en.date(Preview.day("2026-11-24"))) == "24 November 2026")
        #expect(plain(sv.date(try #require(PartialDate("2026-03")))) == "mars 2026")
        #expect(sv.date(try #require(PartialDate("2026"))) == "2026")
    }

    @Test func `a deadline has its time and zone, summer and winter`() {
        #expect(plain(sv.deadline(Preview.deadline("2026-11-24"))) == "24 november 2026 kl. 17:00 Brysseltid")
        #expect(plain(en.deadline(Preview.deadline("2026-07-01"))) == "1 July 2026 at 17:00 Brussels time")
        #expect(plain(sv.deadline(Deadline(on: Preview.day("2026-11-24")))) == "24 november 2026")
        #expect(plain(en.deadline(Deadline(on: Preview.day("2026-11-24"), precision: .month))) == "November 2026")
    }

    @Test(arguments: [
        (0, "sista dagen är i dag", "last day is today"), (1, "1 dag kvar", "1 day left"), (38, "38 dagar kvar", "38 days left"),
    ])
    func `days left are counted`(days: Int, swedish: String, english: String) {
        let day = Preview.today.adding(days: days)
        #expect(plain(sv.daysLeft(from: Preview.today, until: day)) == swedish)
        #expect(plain(en.daysLeft(from: Preview.today, until: day)) == english)
    }

    @Test func `shares have the decimals they need`() throws {
        #expect(plain(sv.percent(try #require(Rate(partsPerTenThousand: 4_000)))) == "40 %")
        #expect(plain(sv.percent(try #require(Rate(partsPerTenThousand: 6_550)))) == "65,5 %")
        #expect(en.percent(try #require(Rate(partsPerTenThousand: 6_555))) == "65.55%")
    }

    @Test func `a partnership is said in one sentence`() {
        let wording = RequirementWording(context: PreviewPages.context(.swedish))
        #expect(
            wording.text(Preview.partnership)
                == "Minst 2 parter, du inräknad, från minst 2 länder, bland Sverige, Finland, Estland, Lettland")
        #expect(wording.text(Partnership()) == "Du kan söka själv")
    }

    @Test func `cost models and payment terms are said in sentences`() throws {
        let rate = try #require(Rate(partsPerTenThousand: 1_500))
        let model = Requirement.costModel(.flatRate(CostModel.FlatRate(rate, of: .staff, covers: .indirect)))
        let terms = Requirement.payment(PaymentTerms(monthsPerClaim: 1...6, paidWithinDays: 80))
        let swedish = RequirementWording(context: PreviewPages.context(.swedish))
        let english = RequirementWording(context: PreviewPages.context(.english))
        #expect(plain(swedish.text(model)) == "Ett schablonpåslag på 15 % av personalkostnaderna täcker indirekta kostnader.")
        #expect(english.text(model) == "A flat rate of 15% of the staff costs covers indirect costs.")
        #expect(swedish.text(terms) == "Varje begäran om utbetalning gäller 1–6 månader. Pengarna betalas inom 80 dagar.")
        #expect(english.text(terms) == "Each payment claim covers 1–6 months. The money is paid within 80 days.")
    }

    @Test func `no name or message is empty, in either language`() {
        let names =
            Theme.allCases.map(\.name) + ApplicantKind.allCases.map(\.name) + Requirement.Kind.allCases.map(\.name)
            + Verdict.allCases.map(\.name) + Match.Section.allCases.map(\.name) + Evidence.Link.allCases.map(\.name)
        for name in names { #expect(!name.sv.isEmpty && !name.en.isEmpty) }
        let problems: [InputProblem] = [
            .ideaEmpty, .ideaTooLong(limit: 1), .ideaNotText, .ideaWithoutWords, .languageNotSupported(code: "fi"), .placeUnknown("x"),
            .countryUnknown("x"), .budgetNotNumber("x"), .budgetNotPositive("-1"), .dateImpossible("x"), .aboutEmpty, .nameEmpty,
            .emailEmpty,
            .emailWrong("x"), .fieldTooLong(.name, limit: 2),
        ]
        for language in Language.allCases {
            let texts = problems.map { ProblemWords(language: language).text($0, Formatting(language: language)) }
            #expect(Set(texts).count >= problems.count - 1)
        }
    }
}
