/// Numbers 0 ..< count in sets that can be joined (Galler and Fischer's forest, halving paths).
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) {
        parents = Array(0..<count)
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(of: one), root(of: other))
        // The lower number is the root, so that groups come in the order of their first members.
        parents[max(first, second)] = min(first, second)
    }

    private mutating func root(of member: Int) -> Int {
        var member = member
        while parents[member] != member {
            parents[member] = parents[parents[member]]
            member = parents[member]
        }
        return member
    }

    /// The sets in the order of their lowest members, each in rising order.
    mutating func groups() -> [[Int]] {
        var positions: [Int: Int] = [:]
        var groups: [[Int]] = []
        for member in parents.indices {
            let root = root(of: member)
            if let position = positions[root] {
                groups[position].append(member)
            } else {
                positions[root] = groups.count
                groups.append([member])
            }
        }
        return groups
    }
}
