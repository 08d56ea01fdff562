import Funding
import Testing

@testable import Pages

/// The letter that tells of a case that one has been given.
struct AssignmentViewTests {
    private func view(_ note: String?, _ language: Language) -> AssignmentView {
        AssignmentView(
            caseID: 7, reference: "UTB-2026-0007", title: "Torg <för> alla", givenBy: "Kim Ek", note: note,
            context: PreviewPages.context(language))
    }

    @Test(arguments: [
        (
            Language.swedish, "Du har fått ärendet UTB-2026-0007",
            """
            Kim Ek har gett dig ett ärende.

            UTB-2026-0007 Torg <för> alla
            https://utblick.example.se/arbete/arenden/7

            Kim Ek skriver:

            Ring skolan.

            Fråga om dagen.

            De här breven stänger du av på sidan Mitt konto:
            https://utblick.example.se/arbete/konto

            """
        ),
        (
            .english, "You have been given the case UTB-2026-0007",
            """
            Kim Ek has given you a case.

            UTB-2026-0007 Torg <för> alla
            https://utblick.example.se/en/work/cases/7

            Kim Ek writes:

            Ring skolan.

            Fråga om dagen.

            You turn these letters off on the page My account:
            https://utblick.example.se/en/work/account

            """
        ),
    ])
    func `the letter says who gave which case, with their note and the way there`(language: Language, subject: String, text: String) {
        let view = view("Ring skolan.\n\nFråga om dagen.", language)
        #expect(view.subject == subject && view.text == text)
        #expect(view.html.contains("Torg &lt;för&gt; alla") && view.html.contains("<p>Fråga om dagen.</p>"))
        for forbidden in ["<img", "style", "src=", "<link", "<script"] { #expect(!view.html.contains(forbidden)) }
    }

    @Test(arguments: Language.allCases)
    func `without a note there are no empty words about one`(language: Language) {
        for part in [view(nil, language).text, view(nil, language).html] {
            #expect(!part.contains("skriver") && !part.contains("writes"))
        }
    }
}
