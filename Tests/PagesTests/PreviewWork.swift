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

    private static let log = LogPage.Model(
        entries: [
            .init(
                number: 102, moment: "2026-11-22T12:00:00.000Z", who: "Åsa <Öberg>", action: "case.step",
                subject: "case:45", details: ["kind": "decision", "stage": "decided"]),
            .init(
                number: 101, moment: "2026-11-22T11:59:00.000Z", who: "command", action: "desk.export", subject: "desk:katrineholm",
                details: [:]),
        ], before: 103, hasMore: true)

    private static let feedback = FeedbackListPage.Model(
        days: 90,
        rows: [
            .init(
                subject: .call("erc-2026-poc"), title: Localized(sv: "Bevis <för> idén", en: "Proof <of> concept"),
                counts: [.place: 2, .other: 1]),
            .init(subject: .programme("cerv_2021_2027"), title: Localized(same: "CERV"), counts: [.expired: 1]),
        ],
        notes: [.init(day: Preview.today, title: Localized(same: "CERV"), text: "För <stort> för oss")])

    static let pages: [(name: String, page: any WorkPage)] =
        [
            ("work-start", WorkStartPage(model: PreviewCases.start)),
            ("work-start-empty", WorkStartPage(model: .init(new: [], mine: [], due: [], daysNeeded: nil, counts: [:]))),
            ("work-cases", CaseListPage(model: PreviewCases.list(isBoard: false))),
            ("work-cases-board", CaseListPage(model: PreviewCases.list(isBoard: true))),
            ("work-cases-found-elsewhere", CaseListPage(model: PreviewNetworks.found)),
            ("work-cases-none", CaseListPage(model: .init(query: CaseQuery(), cases: [], next: nil, counts: [:]))),
            ("work-case", CasePage(model: PreviewCases.page())),
            ("work-case-problem", CasePage(model: PreviewCases.page(problems: [.unknown(.merge), .empty(.answer)]))),
            (
                "work-case-document-problem",
                CasePage(model: PreviewCases.page(documents: PreviewDocuments.some(problem: .tooLarge(limit: 50 << 20))))
            ),
            ("work-case-archived", CasePage(model: PreviewCases.page(stage: .archived, documents: PreviewDocuments.old()))),
            ("work-case-agreed", CasePage(model: PreviewCases.page(stage: .archived, documents: PreviewDocuments.old(isAgreed: true)))),
            ("work-case-disposed", CasePage(model: PreviewCases.page(stage: .disposed, documents: PreviewDocuments.disposed))),
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
            ("work-log", LogPage(model: PreviewWork.log)),
            ("work-log-empty", LogPage(model: .init(entries: [], before: nil, hasMore: false))),
            ("work-feedback", FeedbackListPage(model: PreviewWork.feedback)),
            ("work-feedback-none", FeedbackListPage(model: .init(days: 30, rows: [], notes: []))),
            ("work-report", CouncilReportPage(model: PreviewReport.model)),
            ("work-report-empty", CouncilReportPage(model: PreviewReport.empty)),
            ("work-report-wrong", CouncilReportPage(model: PreviewReport.wrong)),
            ("work-case-example", CasePage(model: PreviewCases.page(isDemonstration: true))),
            ("work-account", AccountPage(model: account())),
            ("work-account-changed", AccountPage(model: account(notice: .passwordChanged))),
            ("work-account-ended", AccountPage(model: account(notice: .othersEnded))),
            ("work-account-without-letters", AccountPage(model: account(isToldOfCases: false, notice: .lettersOff))),
            ("work-account-wrong", AccountPage(model: account(problem: .presentWrong))),
            ("work-account-waiting", AccountPage(model: account(problem: .tooMany(minutes: 1)))),
            ("work-account-short", AccountPage(model: account(problem: .tooShort(least: 12)))),
            ("work-account-busy", AccountPage(model: account(problem: .busy))),
            ("work-account-two-step", AccountPage(model: account(recoveryCodesLeft: 9))),
            ("work-account-two-step-wrong", AccountPage(model: account(recoveryCodesLeft: 1, problem: .presentWrongForRemoval))),
            ("work-account-without-password", AccountPage(model: account(hasPassword: false))),
            ("work-two-step", SecondFactorPage(model: secondFactor())),
            ("work-two-step-demanded", SecondFactorPage(model: secondFactor(isDemanded: true))),
            ("work-two-step-wrong", SecondFactorPage(model: secondFactor(problem: .codeWrong))),
            ("work-recovery-codes", RecoveryCodesPage(codes: ["abcd-efgh-ijkl-mnop", "2345-6723-4567-2345"])),
            ("work-refused", WorkRefusalPage(reason: .notAllowed)), ("work-foreign-form", WorkRefusalPage(reason: .foreignForm)),
        ] + PreviewNetworks.pages + PreviewPersonalData.pages + PreviewOrganisations.pages + PreviewWebhooks.pages

    static let entrance: [(name: String, page: any EntrancePage)] = [
        ("work-sign-in", SignInPage(model: .init(back: nil))), ("work-sign-in-back", SignInPage(model: .init(back: .account))),
        ("work-sign-in-wrong", SignInPage(model: .init(back: nil, email: "å\"<b>@example.se", problem: .wrong))),
        ("work-sign-in-waiting", SignInPage(model: .init(back: nil, email: "a@example.se", problem: .tooMany(minutes: 15)))),
        ("work-sign-in-busy", SignInPage(model: .init(back: nil, email: "a@example.se", problem: .busy))),
        ("work-sign-in-provider", SignInPage(model: .init(back: nil, ways: SignInWays(hasPasswords: true, hasProvider: true)))),
        (
            "work-sign-in-provider-alone",
            SignInPage(model: .init(back: nil, problem: .notStaff, ways: SignInWays(hasPasswords: false, hasProvider: true)))
        ),
        (
            "work-sign-in-provider-faulty",
            SignInPage(model: .init(back: nil, problem: .providerFaulty, ways: SignInWays(hasProvider: true)))
        ),
        (
            "work-sign-in-provider-refused",
            SignInPage(model: .init(back: nil, problem: .providerRefused, ways: SignInWays(hasProvider: true)))
        ),
        ("work-code", CodePage(model: .init(pending: "00ff", back: .account))),
        ("work-code-wrong", CodePage(model: .init(pending: "00ff", back: nil, problem: .codeWrong))),
        ("work-code-waiting", CodePage(model: .init(pending: "00ff", back: nil, problem: .tooMany(minutes: 2)))),
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

    private static func secondFactor(isDemanded: Bool = false, problem: SecondFactorProblem? = nil) -> SecondFactorPage.Model {
        SecondFactorPage.Model(
            secret: "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567", programAddress: "otpauth://totp/Utblick:a?secret=ABC&issuer=Utblick",
            sealed: "00ff", isDemanded: isDemanded, problem: problem)
    }

    private static func account(
        hasPassword: Bool = true, recoveryCodesLeft: Int? = nil, isToldOfCases: Bool = true, problem: PasswordProblem? = nil,
        notice: AccountPage.Notice? = nil
    ) -> AccountPage.Model {
        AccountPage.Model(
            email: "asa@example.se",
            sessions: [
                .init(browser: "Firefox, Windows", began: Preview.now - 3_600, lastSeen: Preview.now, isThisOne: true),
                .init(browser: "Safari, iPhone", began: Preview.now - 7_200, lastSeen: Preview.now - 600, isThisOne: false),
            ], hasPassword: hasPassword, recoveryCodesLeft: recoveryCodesLeft, isToldOfCases: isToldOfCases,
            problem: problem, notice: notice)
    }
}
