/// The three strengths that a map's figures are shown in; where they begin goes by the largest figure.
struct MapScale {
    /// Where the second and the third strength begin.
    let limits: (second: Int, third: Int)

    init(largest: Int) {
        limits =
            switch largest {
            case ..<10: (2, 5)
            case ..<50: (5, 15)
            case ..<200: (20, 60)
            default: (50, 200)
            }
    }

    /// 0 for nothing, then 1…3.
    func strength(of count: Int) -> Int {
        switch count {
        case ..<1: 0
        case ..<limits.second: 1
        case ..<limits.third: 2
        default: 3
        }
    }

    /// What each strength stands for, the weakest first: its first and last figure, the last of all without an end.
    var ranges: [(from: Int, through: Int?)] { [(1, limits.second - 1), (limits.second, limits.third - 1), (limits.third, nil)] }
}
