// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/busybox",
  "tags": [
    "latest",
    "1",
    "1.37",
    "1.37.0",
    "glibc",
    "stable"
  ],
  "index": "sha256:b5f0cbedc12a185bee239e1a117b92c5dc4bdc7bd9941b0e78aa93618e18200b",
  "content": {
    "sha256:7768c180f04d57bc4c7a776dd6595c2fed1127f98dba84587fabb18b9b5a7d57": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2d3XLqRgzHc81T0OldZxr87Tl+lV4ZvAEPxku9dkjevlqTZihpe062I1Xn+K9hAAMZiH+WtCtptdu23zwwS0RS5vn8SHL/OD+Ps6LM0zxOyoJeL/Iye1jn3D/My+TGeqCvlPguheL5/ybBvyy/nX8cpRnxT7aTe93aF/Dn5V+7gzb+ZZSDvxT/be1MX5+MHv4x+EvyZz7NX/X/SXav/0kcP6xFmCyc/88/bU1nL43ZHddv18Fqoadisfq/q0d9/p/0H/ZfiP/hZBtV/OOEXAL4i/G3l14Z/zwCfzH+naFToEz/wV+O/1ld/CdPYf/l+E/6xn8J5v9i/Jt6ZIv9BNr/KCvBX4z/kz77n6TgL8a/HTjDvyH6n+eY/8vxn/Tpf5aAvxR/QwEAbf4f839B/v2zvvE/9F+O/8uZM/wTov9kAcBfiv9T3TnOCSDi/8r5tz1n+ifM/8P+y/EfjLr4T475vxj//WBYMwAh/AvE/8T4H0ytzv6n0H85/taN2uo/Mf8X5D+OZ231P1QuCv5C/FtW6x+Y/ynAX4y/wvoPxP/l+B/brlM3/of9F+VfM14CQflf2H8x/h1n8W+o/cf8T46/08cf8z85/qcjVQApm/9l4C/H3049ZwVwCH/f/wH8hfjzln+E2X/wF+Pfnwe70xb/w/hPjr/rrD1ObFGgz/NPogj6L8b/zJwADhr/If8rx79tLOcSkBD+yP9K8u/3qP9YMH/mBECQ/Uf8X47/0PYjowMI4J9h/bcgf43xX/CX43/hLQAJWv8D/mL8B6r/7Nr+qKn+D+u/Jfk7oy3+D/svyP+E/O+y+SvM/2L+L8bfmd+x/nvJ/Hnbv4fVf8H/y/HvjL78D/Rfjr8dWBsAhvR/SND/SY7/yNsAPIQ/9n+Q5D++auOfgr8Y/7Fu9a3/QfxPjj9v+4+w/R8w/xfk79T5f7//D/gL8be8C4BD9B/5f0n+044zBIT8j3L+rN0fA/M/8P+C/Cdt/d/g/yX5807/g/w/+j/K8Z+YF4CG1H8W0H85/qy7PwSu/4D/F+TfshYABMX/0f9Fjv95bDkNQFD9P+L/YvwvnIu/0f9HP/89a/lvmP1H/acc/0OrLv6H+K8kf1ufWl3+P8b4T4z/Sz3sOZcABsX/wV9EGvO84f6OmT819P5m/lFRRBT/yyVOwML5m3GnkX9O5gL8hfjvB8vX/OmNf0EF/f/En6r97viXhd//VYTJwvkP1o7VSxVVq6Y2J9vT87ha0aiAniTV6nK5/Erbg9d0lKbVanJmcP4jEf1Bb7e2eaWjIqft+qvVQs/g96//vXOXdtwdHne252gD8jX9j4rkfvyX+vgv9J9fzjXBb6p1s10/tZ1xq9kZ3Bz7zYFcdT1YN72Dmv9w+n+9Bv4//59+jP9GMcV/oP+C/j+q5qeb6/11WejtmCCu3g42kxs2zo8Q5k/Nm8e+DxiS6s83bt/96yiCbu8vbJ7rYUNHt5++G1dc799epL3KTub2w9Dg/67/7lA39sKt/x/0/sb/5x/03/d/hf4L6T+N57+QVkbVFy9VWVXvo/tf/u49qM0PI96ecgeAAuI/pa//RvyHX7p2qzP+h/ivFP8ik+D/mfwPLf+Z9/+kHwf+/P5fxP5/5P6v9r8k/tB/fhlPZwn7H39O/4sipfg/+Ev8+4PK/K+v/wR/Gf4+mqKLf5n5/i/gL8ff9HybgIXs/zPv//34uKEb788D/zmYy2kAAvQ/L6n+F/rPLz7+rtH/+/wP+Mvwd2drO8arIED/S9//Gfxl+FP+Td34z+//C/4QCATCJ38AQtIHGQC+AAA=",
      "publicSize": {
        "packed": 2156519,
        "unpacked": 4277910
      }
    },
    "sha256:bc940ab1390f926ca53f804dacc4d842d8465460912d7d0b14f67d4450f41131": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"sh\"]},\"created\":\"2024-09-26T21:31:42Z\",\"history\":[{\"created\":\"2024-09-26T21:31:42Z\",\"created_by\":\"BusyBox 1.37.0 (glibc), Debian 12\"}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:a8aaaf77ede858c685f0ba9b6b61c3c096a9d6bdd56b3b50366c519c483023c6\"]}}"
    },
    "sha256:7ff624ed13d0b7e304ae5ae843dcf6bf493395de58e1d8261b62c72aad20af52": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:bc940ab1390f926ca53f804dacc4d842d8465460912d7d0b14f67d4450f41131\",\"size\":380},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:7768c180f04d57bc4c7a776dd6595c2fed1127f98dba84587fabb18b9b5a7d57\",\"size\":1367}]}"
    },
    "sha256:b5f0cbedc12a185bee239e1a117b92c5dc4bdc7bd9941b0e78aa93618e18200b": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:7ff624ed13d0b7e304ae5ae843dcf6bf493395de58e1d8261b62c72aad20af52\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
