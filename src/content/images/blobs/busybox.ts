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
  "index": "sha256:260c0590a4535ef9982fb108f6b3a5744c725988fb9adca515611970765bbd60",
  "content": {
    "sha256:04ba2dd1f85cdc48b780ddcb229ab06fc82984d50982cef8bfbec903d17a6b7c": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2d23LiRhCGfc1TkMpdqmJ0Vq1eJVcCyUZloSEaydhvnxnhOAQn2fWk+k9n+acoQIALrE99mO6enm03bO6ER+RGmefLoxvXj8vzOCvKPM3jpCzc60VeZnfrXPqH+THbqR7dVyK+S+Hw/H9B8C/Lb+cfR2nm+Cfb2b5uzQv5y/Kv7V4b/zLKyR/Ff1vbdqgPrR7+Mfkj+Quf5q/a/yS7lv8kju/WECY3zv/HH7Ztb05Nu3tav10Hqxs9FTcr/7t60mf/nfxT/4P47w+mUcU/TpxJIH8Yf3MalPHPI/KH8e9bdwqUyT/54/gf1cV/8pT6H8d/1uf/JZz/w/g39SQW+wnU/1FWkj+Mv6TzH6j/E87/cPwfFPJPyR/Gvxslw/8h+j/PKf84/rM++c8S8kfxb10ASJv/x/gPkP/wrG/+R/nH8X85Sob/QuTfaQDyR/F/qHsrGQBg/kc5/24QjQAE2X/qfxz/sVUX/8s5/4fxfxxb0QxQCP+C8V8Y/31bq9P/KeUfx9/YSVv9L+f/QP7TdNRW/+XKhckfxL/TmP8ryB/GX2H9D+P/OP5PXd+r8/+p/6H8a8FLICj/S/0P499LFn+H6n/O/3D8rT7+nP/h+B+eXAWQsvlfRv5A/oO69V/0/4H8zTxIrgAI4e/7v5A/iL9s+U+Y/Sd/GP/hOJqdtvgv/X8cf9sb8zSLRQE/zz+JIso/jP9RuAAgyP9j/h/Hv2uM5BKgEP7M/yP5D4+s/7lh/sIJoCD9z/wPjv/YDZOgAQjgn7H/A5C/xvg/+eP4n2QLgILWf5E/jP/o6n/7bnjSVP/J9f9I/rbVFv+n/gfyPzD/f9v8Feb/Of+H8bftr1z/f8v8Zbd/CKv/o/3H8e9bffkfyj+OvxlFG4CG9P9g/z8g/0l2A4AQ/tz/Bcl/etXGPyV/GP+p7vSt/2L8D8dftv1L2P4vnP8D+Vt19t/v/0X+IP5GdgF4iPwz/4/kP+8kQ0DM/yjnL9r9MzD/Q/sP5D9r6/9H+4/kLzv9D7L/7P+J4z8LLwANqf8sKP84/qK7fwSu/6D9B/LvRAsAguL/7P+D43+cOkkFEFT/z/g/jP9JcvE3+z/p5/8oWv4bpv9Z/4njv+/Uxf8Y/0XyN/Wh02X/Y/p/MP4v9fgouQQwKP5P/pDRtM8b6e9Y+LuG7t/MPyqKyMX/csQJuHH+7bTTyD936oL8QfwfRyPX/OmNf+EK+v+Ov6v2u+JfFn7/XwiTG+c/GjNVL1VUrZq6PZjBPY+rlfMK3JOkWp1Op5+beqrdUZpWq9m2o/UfidwfDGZrmld3VOR5mlWrGz2D/3/5H6w9ddNuf78zg0QbkK/Jf1Qk1/5f6uO/lH/5cawd/KZaN9v1Q9e3drUYg4tjvzmUrc4H62awFPPvTv7P18B/Z//Tj/HfKHbxH8o/0P5H1fJ0c74/Lwu99Ani6u1gM9txY72HsHxq2Tz43WFIqt/fuHz3z16Eu72/sHmux407uvz0lV9xvn970e1Vd2gvP0wJ/vfyb/d1Y07S8v9B7i/sf/5B/n3/V8o/SP6dP//FSWVUffGjKqvq3bv/6a/eo9h8N8PrU+kAUED8p/T134z/yI++2+qM/zH+i+JfZAj+n8n/uOU/y/6v7seRv7z9h+j/j9z/Uf+Xjj/lX35MhyNC/8efk/+iSF38n/wR//6oMv/r6z/JH8PfR1N08S8z3/+F/HH820FuE7CQ/X+W/d/v7zfuJvvzyH8J5koqgAD5z0tX/0v5B/Lf7f1UQIn8p8XS//MP+ZerBLxx/j7/otH/8/k/yj+Gvz0a0wteBQH6v/T9v8kfw9/lX9X5/37/b/Ln4ODgkBu/AaYQlNoAxAAA",
      "publicSize": {
        "packed": 2156519,
        "unpacked": 4277910
      }
    },
    "sha256:3c2beae2be658e87ddb1fc44fb8b4b6f68dc370152bf640efb5267f84bd64151": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"sh\"]},\"created\":\"2024-09-26T21:31:42Z\",\"history\":[{\"created\":\"2024-09-26T21:31:42Z\",\"created_by\":\"BusyBox 1.37.0 (glibc), Debian 12\"}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:a000276c48760d0dbd5de1efa5fab1ee5ada8c14621790dfbcdb0c6aa4d08d50\"]}}"
    },
    "sha256:035d3506b082aeffce85753901289c192dafbe8b786252691fa8efb79d1590d1": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:3c2beae2be658e87ddb1fc44fb8b4b6f68dc370152bf640efb5267f84bd64151\",\"size\":380},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:04ba2dd1f85cdc48b780ddcb229ab06fc82984d50982cef8bfbec903d17a6b7c\",\"size\":1401}]}"
    },
    "sha256:260c0590a4535ef9982fb108f6b3a5744c725988fb9adca515611970765bbd60": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:035d3506b082aeffce85753901289c192dafbe8b786252691fa8efb79d1590d1\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
