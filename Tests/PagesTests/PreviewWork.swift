import Casework
import Foundation
import Funding

@testable import Pages

/// The staff's pages in every state that they have, by the name of their snapshot.
enum PreviewWork {
    static func context(_ language: Language, roles: Set<StaffRole> = [.coordinator]) -> WorkContext {
        WorkContext(
            page: PreviewPages.context(language),
            signedIn: SignedIn(member: StaffMember(number: 3, name: "Åsa <Öberg>", roles: roles), formToken: "mask-and-token"))
    }

    static let pages: [(name: String, page: any WorkPage)] = [
        ("work-start", WorkStartPage(model: PreviewCases.start)),
        ("work-start-empty", WorkStartPage(model: .init(new: [], mine: [], due: [], daysNeeded: nil, counts: [:]))),
        ("work-cases", CaseListPage(model: PreviewCases.list(isBoard: false))),
        ("work-cases-board", CaseListPage(model: PreviewCases.list(isBoard: true))),
        ("work-cases-none", CaseListPage(model: .init(query: CaseQuery(), cases: [], next: nil, counts: [:]))),
        ("work-case", CasePage(model: PreviewCases.page())),
        ("work-case-problem", CasePage(model: PreviewCases.page(problems: [.unknown(.merge), .empty(.answer)]))),
        ("work-case-new", CaseFormPage(model: .init(id: nil, form: CaseForm(formKey: "key"), programmes: PreviewCases.programmes))),
        ("work-case-overtaken", CaseFormPage(model: PreviewCases.overtaken)),
        ("work-step-decision", StepPage(model: PreviewCases.step(.decision))),
        ("work-step-wrong", StepPage(model: PreviewCases.wrongStep)),
        ("work-step-payment", StepPage(model: PreviewCases.step(.payment))),
        ("work-step-correction", StepPage(model: PreviewCases.correction)),
        ("work-project", CaseProjectPage(model: PreviewProjects.page())),
        ("work-project-empty", CaseProjectPage(model: PreviewProjects.empty)),
        ("work-project-wrong", CaseProjectPage(model: PreviewProjects.page(problems: PreviewProjects.problems))),
        ("work-project-overtaken", CaseProjectPage(model: PreviewProjects.overtaken)),
        ("work-project-refused", CaseProjectPage(model: PreviewProjects.notGranted)),
        ("work-obligations", ObligationListPage(model: PreviewProjects.list)),
        ("work-obligations-none", ObligationListPage(model: PreviewProjects.emptyList)),
        ("work-liquidity", LiquidityPage(model: PreviewProjects.liquidity)),
        ("work-liquidity-none", LiquidityPage(model: .init(courses: [], counted: 0, leftOut: []))),
        ("work-account", AccountPage(model: account())),
        ("work-account-changed", AccountPage(model: account(notice: .passwordChanged))),
        ("work-account-ended", AccountPage(model: account(notice: .othersEnded))),
        ("work-account-wrong", AccountPage(model: account(problem: .presentWrong))),
        ("work-account-waiting", AccountPage(model: account(problem: .tooMany(minutes: 1)))),
        ("work-account-short", AccountPage(model: account(problem: .tooShort(least: 12)))),
        ("work-account-busy", AccountPage(model: account(problem: .busy))),
        ("work-refused", WorkRefusalPage(reason: .notAllowed)), ("work-foreign-form", WorkRefusalPage(reason: .foreignForm)),
    ]

    static let entrance: [(name: String, page: any EntrancePage)] = [
        ("work-sign-in", SignInPage(model: .init(back: nil))), ("work-sign-in-back", SignInPage(model: .init(back: .account))),
        ("work-sign-in-wrong", SignInPage(model: .init(back: nil, email: "å\"<b>@example.se", problem: .wrong))),
        ("work-sign-in-waiting", SignInPage(model: .init(back: nil, email: "a@example.se", problem: .tooMany(minutes: 15)))),
        ("work-sign-in-busy", SignInPage(model: .init(back: nil, email: "a@example.se", problem: .busy))),
        ("work-signed-out", SignedOutPage()), ("work-invitation-gone", InvitationGonePage()),
        ("work-welcome", WelcomePage(model: .init(token: "abc", name: "Åsa Öberg", email: "asa@example.se"))),
        ("work-welcome-common", WelcomePage(model: .init(token: "abc", name: "Åsa Öberg", email: "asa@example.se", problem: .common))),
        ("work-welcome-twice", WelcomePage(model: .init(token: "abc", name: "Åsa", email: "asa@example.se", problem: .notRepeated))),
        ("work-welcome-name", WelcomePage(model: .init(token: "abc", name: "Åsa", email: "asa@example.se", problem: .guessable))),
        ("work-welcome-long", WelcomePage(model: .init(token: "abc", name: "Åsa", email: "a@example.se", problem: .tooLong(most: 256)))),
    ]

    /// The whole document of one of them.
    static func document(_ name: String, in language: Language) -> [UInt8]? {
        pages.first { $0.name == name }?.page.document(in: context(language))
            ?? entrance.first { $0.name == name }?.page.document(in: PreviewPages.context(language))
    }

    private static func account(problem: PasswordProblem? = nil, notice: AccountPage.Notice? = nil) -> AccountPage.Model {
        AccountPage.Model(
            email: "asa@example.se",
            sessions: [
                .init(browser: "Firefox, Windows", began: Preview.now - 3_600, lastSeen: Preview.now, isThisOne: true),
                .init(browser: "Safari, iPhone", began: Preview.now - 7_200, lastSeen: Preview.now - 600, isThisOne: false),
            ], problem: problem, notice: notice)
    }
}
