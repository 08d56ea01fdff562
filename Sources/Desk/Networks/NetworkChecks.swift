import Casework
import Foundation
import Funding
import SQLCore
import Storage

extension NetworkProblem {
    /// What is wrong with any text.
    static func of(_ text: String, in field: Field, limit: Int) -> [NetworkProblem] {
        (text.count > limit ? [.tooLong(field, limit: limit)] : []) + (PersonalIdentityNumber.isIn(text) ? [.identityNumber(field)] : [])
    }

    /// What is wrong with an address of the web; empty is none.
    static func of(web: String) -> [NetworkProblem] {
        let isWeb = web.isEmpty || (URL(string: web).map { ["http", "https"].contains($0.scheme) && $0.host() != nil } ?? false)
        return (isWeb ? [] : [.webWrong]) + of(web, in: .web, limit: 500)
    }

    static func of(email: String, in field: Field) -> [NetworkProblem] {
        (email.isEmpty || email.looksLikeEmail ? [] : [.emailWrong(field)]) + of(email, in: field, limit: 254)
    }

    static func of(keptUntil day: Day, in field: Field, on today: Day) -> [NetworkProblem] {
        let last = ContactKeeping.lastDay(from: today)
        return (today...last).contains(day) ? [] : [.keptWrong(field, last: last)]
    }
}

extension [NetworkProblem] {
    /// Each said once, in order.
    var unrepeated: [NetworkProblem] {
        var seen: Set<NetworkProblem> = []
        return filter { seen.insert($0).inserted }
    }
}

extension String {
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

extension Desk {
    /// The case of a reference as somebody types it; `nil` for none.
    func caseID(ofReference typed: String, on connection: any SQLConnection) throws(SQLError) -> CaseFile.ID? {
        try CaseStore.id(ofReference: typed.trimmed.uppercased(), desk: id, on: connection)
    }
}
