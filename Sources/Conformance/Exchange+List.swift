import Foundation
import Funding
import JSON

extension Exchange {
    var items: [JSONValue] { value?["items"]?.elements ?? [] }
    var page: JSONValue? { value?["paginationInfo"] }

    /// Neighbours that stand in the wrong order by a time of theirs.
    func complaints(unlessOrderedBy member: String, descending: Bool) -> [Complaint] {
        zip(items, items.indices.dropFirst()).compactMap { complaint(unlessItem: $1, follows: $0, by: member, descending: descending) }
    }

    /// - Parameter earlier: what stands before it, on this page or the one before.
    func complaint(unlessItem place: Int, follows earlier: JSONValue, by member: String, descending: Bool) -> Complaint? {
        guard items.indices.contains(place), let before = earlier[member], let here = items[place][member],
            let first = before.string.flatMap(Date.init(rfc3339:)), let second = here.string.flatMap(Date.init(rfc3339:)),
            descending ? first < second : first > second
        else { return nil }
        let order =
            descending
            ? Localized(sv: "högst \(before.brief)", en: "\(before.brief) at most")
            : Localized(sv: "minst \(before.brief)", en: "\(before.brief) at least")
        return complaint("/items/\(place)/\(member)", expected: order, seen: Localized(same: here.brief))
    }

    /// What of the page is not as it was asked for.
    func complaints(unlessPage page: Int, size: Int) -> [Complaint] {
        var complaints: [Complaint] = []
        if self.page?["page"]?.wholeNumber != page {
            complaints.append(complaint("/paginationInfo/page", expected: "\(page)", found: self.page?["page"]))
        }
        if self.page?["pageSize"]?.wholeNumber != size {
            complaints.append(complaint("/paginationInfo/pageSize", expected: "\(size)", found: self.page?["pageSize"]))
        }
        if items.count > size {
            complaints.append(
                complaint(
                    "/items", expected: Localized(sv: "högst \(size)", en: "\(size) at most"), seen: Localized(same: "\(items.count)")))
        }
        return complaints
    }
}
