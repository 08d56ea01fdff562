/// A number in hundredths as text, whatever its size.
struct Hundredths {
    private let sign: String
    private let whole: UInt
    private let part: UInt

    init(_ number: Int) {
        sign = number < 0 ? "-" : ""
        (whole, part) = number.magnitude.quotientAndRemainder(dividingBy: 100)
    }

    /// `1250.5`: no more decimals than there are.
    var shortest: String {
        let decimals = part == 0 ? "" : part % 10 == 0 ? ".\(part / 10)" : ".\(bothDecimals)"
        return sign + String(whole) + decimals
    }

    /// `1250.50`: always both decimals.
    /// - Parameter point: what stands before them.
    func withBoth(point: String) -> String { sign + String(whole) + point + bothDecimals }

    private var bothDecimals: String { (part < 10 ? "0" : "") + String(part) }
}
