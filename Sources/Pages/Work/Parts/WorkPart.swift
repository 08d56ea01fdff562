import Casework
import Funding

/// A part of the desk that the navigation leads to.
struct WorkPart: Sendable {
    let address: WorkAddress
    let name: @Sendable (WorkWords) -> String
    /// What one must be allowed for it to be shown; `nil` shows it to everybody.
    let action: StaffAction?
    /// Other pages of the part, with all that lies within them.
    var others: [WorkAddress] = []

    /// In the order of the navigation.
    static let all: [WorkPart] = [
        WorkPart(address: .start, name: { $0.start }, action: nil),
        WorkPart(address: .cases(CaseQuery()), name: { $0.cases }, action: .readCases),
        WorkPart(address: .obligations(ObligationQuery()), name: { $0.obligations }, action: .readCases),
        WorkPart(address: .liquidity, name: { $0.liquidity }, action: .readCases),
        WorkPart(
            address: .networks, name: { $0.networks }, action: .readCases,
            others: [.partnerRequests(PartnerQuery()), .partnerProfile, .organisations(text: "")]),
        WorkPart(address: .report(ReportQuery()), name: { $0.report }, action: .readCouncilReport),
        WorkPart(address: .account, name: { $0.account }, action: nil),
    ]

    func isOpen(to member: StaffMember) -> Bool { action.map(member.may) ?? true }

    /// Whether a page is the part itself or lies within it.
    func holds(_ page: WorkAddress) -> Bool {
        let page = path(of: page)
        return ([address] + others).contains { address in
            let part = path(of: address)
            return part == page || (address != .start && page.hasPrefix(part + "/"))
        }
    }

    private func path(of address: WorkAddress) -> String { String(address.path(in: .swedish).prefix { $0 != "?" }) }
}
