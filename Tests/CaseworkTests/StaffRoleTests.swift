import Testing

@testable import Casework

struct StaffRoleTests {
    /// Who may do what, row by row; the columns are coordinator, officer, economist, head, registrar, reader.
    private static let table: [(StaffAction, String)] = [
        (.readCases, "yyyyyy"),
        (.openCase, "yy----"),
        (.answerInquiry, "yy----"),
        (.changeCase, "yy----"),
        (.assignCase, "y--y--"),
        (.recordStep, "yy----"),
        (.recordDecision, "y--y--"),
        (.changeMoney, "y-y---"),
        (.registerDiaryNumber, "y---y-"),
        (.attachDocument, "yyy-y-"),
        (.archive, "y---y-"),
        (.agreeToDisposal, "y--yy-"),
        (.changeNetworks, "yy----"),
        (.readCouncilReport, "yyyyyy"),
        (.export, "yyyyy-"),
        (.handlePersonalData, "y---y-"),
        (.readAudit, "y--yy-"),
        (.manageStaff, "y-----"),
        (.manageWebhooks, "y-----"),
    ]

    @Test(arguments: table)
    func `each action is open to those roles that it is for`(action: StaffAction, row: String) {
        for (role, mark) in zip(StaffRole.allCases, row) {
            #expect(Set([role]).allow(action) == (mark == "y"), "\(role) \(action)")
        }
    }

    @Test func `the table has every action, and nobody without a role may do anything`() {
        #expect(Self.table.map(\.0) == StaffAction.allCases)
        for action in StaffAction.allCases { #expect(!Set<StaffRole>().allow(action)) }
    }

    @Test func `two roles may do what either may`() {
        let both: Set<StaffRole> = [.economist, .registrar]
        for action in StaffAction.allCases {
            #expect(both.allow(action) == (Set([.economist]).allow(action) || Set([.registrar]).allow(action)))
        }
    }
}
