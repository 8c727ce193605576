//! Draws an NV12 picture in a terminal: two pixels a character, in colours where the terminal is one.

use std::io::IsTerminal;

use ks_client::Video;

const COLUMNS: usize = 64;
const ROWS: usize = 18;

/// A picture in NV12: a plane of brightness, then one of colour at half the size.
struct Nv12<'a> {
    bytes: &'a [u8],
    width: usize,
    height: usize,
}

pub(crate) fn draw(video: &Video, bytes: &[u8]) {
    let (width, height) = (video.width as usize, video.height.unsigned_abs() as usize);
    if video.name() != "NV12" || bytes.len() < width * height * 3 / 2 {
        println!("    ({} is not drawn)", video.name());
        return;
    }
    let picture = Nv12 { bytes, width, height };
    let colours = std::io::stdout().is_terminal();
    for row in 0..ROWS {
        let line: String = (0..COLUMNS).map(|column| picture.cell(column, row, colours)).collect();
        println!("    {line}{}", if colours { "\x1b[0m" } else { "" });
    }
}

impl Nv12<'_> {
    fn cell(&self, column: usize, row: usize, colours: bool) -> String {
        let (upper, lower) = (self.at(column, 2 * row), self.at(column, 2 * row + 1));
        if colours {
            let [(r, g, b), (s, h, c)] = [upper, lower].map(rgb);
            return format!("\x1b[38;2;{r};{g};{b}m\x1b[48;2;{s};{h};{c}m▀");
        }
        const SHADES: &[u8] = b" .:-=+*#%@";
        char::from(SHADES[usize::from(upper.0) * (SHADES.len() - 1) / 255]).to_string()
    }

    /// Brightness and the two colours at a place of the drawing.
    fn at(&self, column: usize, line: usize) -> (u8, u8, u8) {
        let x = column * self.width / COLUMNS;
        let y = line * self.height / (2 * ROWS);
        let colour = self.width * self.height + y / 2 * self.width + (x & !1);
        (self.bytes[y * self.width + x], self.bytes[colour], self.bytes[colour + 1])
    }
}

/// BT.601, limited range: near enough for a terminal.
fn rgb((y, u, v): (u8, u8, u8)) -> (u8, u8, u8) {
    let (y, u, v) = (1.164 * (f32::from(y) - 16.0), f32::from(u) - 128.0, f32::from(v) - 128.0);
    ((y + 1.596 * v) as u8, (y - 0.392 * u - 0.813 * v) as u8, (y + 2.017 * u) as u8)
}
