import Testing

@testable import HTML

@Suite struct ElementTests {
    @Test func `a view reads as the page it makes`() {
        let view = div(.class("card"), .id("first")) {
            h1 { "Titel" }
            p { "Text" }
        }
        #expect(view.html == "<div class=\"card\" id=\"first\"><h1>Titel</h1>\n<p>Text</p>\n</div>\n")
    }

    @Test func `void elements have neither content nor end tag`() {
        #expect(
            Markup {
                input(.type(.text)); br(); hr(); meta(.charset("utf-8")); link(.rel("x"))
            }.html
                == "<input type=\"text\"><br><hr><meta charset=\"utf-8\"><link rel=\"x\">")
    }

    @Test func `a script is a file of its own`() {
        #expect(script(module: "/a.js").html == "<script type=\"module\" src=\"/a.js\"></script>\n")
        #expect(script(module: "javascript:alert(1)").html == "<script type=\"module\"></script>\n")
    }

    @Test func `attributes that do not hold are left out`() {
        let off = input(.type(.checkbox), .checked(false), .required(false), .when(false, .id("a")))
        let on = input(.type(.checkbox), .checked(), .required(), .when(true, .id("a")))
        #expect(off.html == "<input type=\"checkbox\">")
        #expect(on.html == "<input type=\"checkbox\" checked required id=\"a\">")
    }

    @Test func `conditions, loops and nothing at all can stand in a view`() {
        func view(_ names: [String], shown: Bool) -> String {
            Markup {
                if shown { span { "ja" } } else { span { "nej" } }
                for name in names { em { name } }
                if names.isEmpty { Markup.empty }
            }.html
        }
        #expect(view(["a", "b"], shown: true) == "<span>ja</span><em>a</em><em>b</em>")
        #expect(view([], shown: false) == "<span>nej</span>")
    }

    @Test func `a document begins with its doctype`() {
        let bytes = html(.lang("sv")) { body { p { "å" } } }.document
        #expect(String(decoding: bytes, as: UTF8.self) == "<!DOCTYPE html>\n<html lang=\"sv\"><body><p>å</p>\n</body>\n</html>\n")
    }

    @Test func `drawings take numbers with a point and few decimals`() {
        let drawing = SVG.svg(.viewBox("0 0 9 9")) { SVG.rect(.x(1.5), .y(-0.333), .width(3), .height(.nan)) }
        #expect(drawing.html == "<svg viewBox=\"0 0 9 9\"><rect x=\"1.5\" y=\"-0.33\" width=\"3\" height=\"0\"/></svg>")
    }

    @Test func `a long page is written in time that grows with its length`() {
        func rows(_ count: Int) -> Markup { ul { for number in 0..<count { li(.class("rad")) { "Rad \(number) & mer" } } } }
        #expect(rows(20_000).document.count > 20_000 * 30)
    }
}
